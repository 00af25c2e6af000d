package line12345.hotline.wall;

import line12345.hotline.call.CallAnswered;
import line12345.hotline.wall.Miss.Kind;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A queue as the wall shows it.
 *
 * @param waiting citizens now, those who hear it ring included
 * @param longestSince when the longest waiting joined, null if nobody waits
 * @param ready agents who would take the next call
 * @param atWork agents who are not away
 * @param arrived calls of today that ended or wait
 * @param soon of today's calls, answered within 15 s
 * @param connected of the calls of the last 24 hours, answered
 * @param abandoned citizens of today who hung up waiting
 * @param missed why it is red; empty when the standard is met
 */
public record QueueRow(
        String key,
        String name,
        long waiting,
        Instant longestSince,
        long ready,
        long atWork,
        long arrived,
        Part soon,
        Part connected,
        long abandoned,
        List<Miss> missed) {

    /**
     * The only place that decides it; the page shows what it is told.
     *
     * @param understaffed what is missing of a queue that is open now, or null
     */
    QueueRow judged(WallStandards standard, String understaffed, Instant now) {
        List<Miss> found = new ArrayList<>();
        if (longestSince != null
                && Duration.between(longestSince, now).toSeconds() > standard.waitSeconds()) {
            found.add(new Miss(Kind.WAIT, "等候超过 %d 秒".formatted(standard.waitSeconds())));
        }
        if (understaffed != null) {
            found.add(new Miss(Kind.SEATS, understaffed));
        } else if (ready == 0 && waiting > 0) {
            found.add(new Miss(Kind.SEATS, atWork == 0 ? "没有坐席在岗" : "没有就绪坐席"));
        }
        if (soon.below(standard.soonPercent())) {
            found.add(
                    new Miss(
                            Kind.SOON,
                            rate(
                                    CallAnswered.SOON_SECONDS + " 秒接通率",
                                    soon,
                                    standard.soonPercent())));
        }
        if (connected.below(standard.connectedPercent())) {
            found.add(
                    new Miss(
                            Kind.CONNECTED,
                            rate("24 小时接通率", connected, standard.connectedPercent())));
        }
        return new QueueRow(
                key,
                name,
                waiting,
                longestSince,
                ready,
                atWork,
                arrived,
                soon,
                connected,
                abandoned,
                List.copyOf(found));
    }

    private static String rate(String what, Part part, int standard) {
        return "%s %s %%（%d / %d，标准 %d %%）"
                .formatted(what, part.getPercent(), part.of(), part.all(), standard);
    }
}
