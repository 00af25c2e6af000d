package line12345.hotline.wall;

import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;

/**
 * What the city wants of its telephones 接听标准; below it the wall turns red.
 *
 * @param waitSeconds a citizen waits no longer
 * @param soonPercent of the calls, answered within 15 s
 * @param connectedPercent of the calls of 24 hours, answered
 */
public record WallStandards(int waitSeconds, int soonPercent, int connectedPercent) {
    static WallStandards of(Rules rules, Instant now) {
        return new WallStandards(
                rules.number(Rule.WALL_WAIT_SECONDS, now),
                rules.number(Rule.WALL_SOON_PERCENT, now),
                rules.number(Rule.WALL_CONNECTED_PERCENT, now));
    }
}
