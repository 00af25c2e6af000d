package line12345.hotline.console.desk;

import line12345.ticketing.application.ApplicationView;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An office's list as filtered.
 *
 * @param only the filter's key, empty for all
 * @param lines empty when the applications are shown
 * @param applications of lower offices that this one decides
 * @param cut there are more than are shown
 */
public record DeskList(
        String only,
        List<Chip> chips,
        List<DeskLine> lines,
        List<ApplicationView> applications,
        boolean cut) {
    /** So many of the most pressing are shown; more is not a list but a backlog. */
    static final int LONGEST = 200;

    /** The key of the list of tickets that were replied to. */
    static final String DONE = "done";

    /** The key of the list of what lower offices ask for. */
    static final String DECIDE = "decide";

    /**
     * @param count null where it is not counted
     */
    public record Chip(String only, String label, Integer count, boolean current) {}

    /** What is to be done, filtered; an unknown filter shows all. */
    static DeskList open(List<DeskLine> open, List<ApplicationView> toDecide, String only) {
        if (only.equals(DECIDE)) {
            return new DeskList(DECIDE, chips(open, toDecide, DECIDE), List.of(), toDecide, false);
        }
        DeskFilter filter = DeskFilter.of(only);
        return new DeskList(
                filter.key(),
                chips(open, toDecide, filter.key()),
                filter.of(open),
                List.of(),
                open.size() >= LONGEST);
    }

    /** What was replied to; {@code open} is only counted. */
    static DeskList done(List<DeskLine> open, List<ApplicationView> toDecide, List<DeskLine> done) {
        return new DeskList(
                DONE, chips(open, toDecide, DONE), done, List.of(), done.size() >= LONGEST);
    }

    /** What lower offices ask for takes a place only where they ask for something. */
    private static List<Chip> chips(
            List<DeskLine> open, List<ApplicationView> toDecide, String only) {
        List<Chip> chips = new ArrayList<>();
        Stream.of(DeskFilter.values()).map(filter -> filter.chip(open, only)).forEach(chips::add);
        if (!toDecide.isEmpty() || only.equals(DECIDE)) {
            chips.add(new Chip(DECIDE, "下级申请", toDecide.size(), only.equals(DECIDE)));
        }
        chips.add(new Chip(DONE, "已回复", null, DONE.equals(only)));
        return chips;
    }

    /** How many of the shown lines wait for the office's signature. */
    public long toSign() {
        return DeskFilter.SIGN.of(lines).size();
    }

    /** Nothing to show. */
    public boolean isEmpty() {
        return lines.isEmpty() && applications.isEmpty();
    }

    /** What keeps the filter in an address. */
    public String query() {
        return only.isEmpty() ? "" : "?only=" + only;
    }
}
