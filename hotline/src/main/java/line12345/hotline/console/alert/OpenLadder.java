package line12345.hotline.console.alert;

import line12345.ticketing.alert.ladder.AlertStep;
import line12345.ticketing.alert.ladder.Ladder;
import line12345.ticketing.alert.ladder.Whom;
import line12345.ticketing.notice.Via;
import line12345.ticketing.time.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ladder that is open, as its form needs it.
 *
 * @param inForce today
 * @param history every edition, newest first
 */
public record OpenLadder(Ladder inForce, List<Ladder> history, LocalDate today) {
    /** Lines in the form; an empty one is no step. */
    private static final int LINES = 6;

    /** Something to choose. */
    public record Pick(String name, String chinese, boolean chosen) {}

    /**
     * A line of the form.
     *
     * @param used false for an empty one
     */
    public record Line(
            int place,
            boolean used,
            int amount,
            List<Pick> units,
            List<Pick> whom,
            List<Pick> ways) {}

    public long newest() {
        return history.isEmpty() ? 0 : history.get(0).id();
    }

    public String address() {
        return "/alert-rules/" + inForce.occasion() + "-" + inForce.urgency();
    }

    /** Where the steps in the form are tried out. */
    public String tryAddress() {
        return "/try-out/alerts/" + inForce.occasion() + "-" + inForce.urgency();
    }

    /** Editions that become valid later, earliest first. */
    public List<Ladder> coming() {
        return history.stream()
                .filter(ladder -> ladder.validFrom().isAfter(today))
                .sorted(java.util.Comparator.comparing(Ladder::validFrom))
                .toList();
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int place = 1; place <= LINES; place++) {
            lines.add(line(place, inForce.step(place).orElse(null)));
        }
        return lines;
    }

    private static Line line(int place, AlertStep step) {
        Span after = step == null ? null : step.after();
        Span.Unit unit = after == null ? Span.Unit.MINUTE : after.unit();
        return new Line(
                place,
                step != null,
                after == null ? 0 : after.amount(),
                Arrays.stream(Span.Unit.values())
                        .map(one -> new Pick(one.name(), one.chinese(), one == unit))
                        .toList(),
                Arrays.stream(Whom.values()).map(one -> pick(one, step)).toList(),
                Arrays.stream(Via.values())
                        .map(
                                one ->
                                        new Pick(
                                                one.name(),
                                                one.chinese(),
                                                step != null && step.via().contains(one)))
                        .toList());
    }

    private static Pick pick(Whom whom, AlertStep step) {
        return new Pick(whom.name(), whom.chinese(), step != null && step.whom() == whom);
    }
}
