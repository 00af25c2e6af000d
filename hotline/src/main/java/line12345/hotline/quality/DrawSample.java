package line12345.hotline.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws so many calls of each agent of a week 每周抽检; drawn again, they are the same ones. */
@ApplicationScoped
public class DrawSample {
    @Inject Accounts accounts;
    @Inject AnsweredCalls calls;
    @Inject Cases cases;
    @Inject Rules rules;

    /**
     * @return how many were not drawn before
     */
    @Transactional
    public int drawLastWeek(Actor by, Instant now) {
        MayInspect.check(by);
        return draw(SampleWeek.before(now), now);
    }

    @Transactional
    int draw(LocalDate monday, Instant now) {
        int most = rules.number(Rule.QUALITY_SHARE, now);
        SampleByHash sample = new SampleByHash("quality-" + monday);
        List<QualityCase> drawn = new ArrayList<>();
        for (Actor agent : accounts.withRole(Role.AGENT)) {
            for (var call : sample.draw(calls.of(agent.accountId(), monday), most)) {
                drawn.add(
                        new QualityCase(
                                call.id(),
                                agent.accountId(),
                                agent.name(),
                                Reason.SHARE,
                                call.arrivedAt(),
                                now));
            }
        }
        return cases.draw(drawn);
    }
}
