package line12345.hotline.console.desk;

import line12345.ticketing.application.ApplicationView;
import line12345.ticketing.ticket.reading.OfficeFilter;
import line12345.ticketing.ticket.reading.OfficeList;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A page of an office's list as filtered.
 *
 * @param only the filter's key, empty for all
 * @param lines empty when the applications are shown
 * @param applications of lower offices that this one decides
 * @param next where the next page begins, null at the end
 */
public record DeskList(
        String only,
        List<Chip> chips,
        List<DeskLine> lines,
        List<ApplicationView> applications,
        String next) {
    /** So many lines a page. */
    static final int PAGE = 50;

    /** So many applications of lower offices are shown. */
    static final int APPLICATIONS = 200;

    /** The key of the list of tickets that were replied to. */
    static final String DONE = "done";

    /** The key of the list of what lower offices ask for. */
    static final String DECIDE = "decide";

    /**
     * @param count null where it is not counted
     */
    public record Chip(String only, String label, String count, boolean current) {
        /** Something is late: said by the word and, with it, by the colour. */
        public boolean pressing() {
            return only.equals(DeskFilter.RED.key()) && !none();
        }

        public boolean none() {
            return "0".equals(count);
        }
    }

    /** What lower offices ask for. */
    static DeskList asked(Map<OfficeFilter, Integer> counts, List<ApplicationView> toDecide) {
        var chips = chips(counts, toDecide, DECIDE);
        return new DeskList(DECIDE, chips, List.of(), toDecide, null);
    }

    /** Tickets: a page of what the filter finds, or of what was replied to. */
    static DeskList of(
            OfficeList.Page page,
            Map<OfficeFilter, Integer> counts,
            List<ApplicationView> toDecide,
            String only) {
        String key = only.equals(DONE) ? DONE : DeskFilter.of(only).key();
        return new DeskList(
                key,
                chips(counts, toDecide, key),
                DeskLine.of(page.lines()),
                List.of(),
                page.next());
    }

    /** What lower offices ask for takes a place only where they ask for something. */
    private static List<Chip> chips(
            Map<OfficeFilter, Integer> counts, List<ApplicationView> toDecide, String only) {
        List<Chip> chips = new ArrayList<>();
        Stream.of(DeskFilter.values())
                .filter(filter -> filter.shown(counts, only))
                .map(filter -> filter.chip(counts, only))
                .forEach(chips::add);
        if (!toDecide.isEmpty() || only.equals(DECIDE)) {
            String asked = Integer.toString(toDecide.size());
            chips.add(new Chip(DECIDE, "下级申请", asked, only.equals(DECIDE)));
        }
        chips.add(new Chip(DONE, "已回复", null, DONE.equals(only)));
        return chips;
    }

    /** How many of the shown lines wait for the office's signature. */
    public long toSign() {
        return lines.stream().filter(line -> line.next().equals("签收")).count();
    }

    /** Nothing to show. */
    public boolean isEmpty() {
        return lines.isEmpty() && applications.isEmpty();
    }

    /** What keeps the filter in an address. */
    public String query() {
        return only.isEmpty() ? "" : "?only=" + only;
    }

    /** The address of the next page. */
    public String nextQuery() {
        String after = "after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        return (only.isEmpty() ? "?" : query() + "&") + after;
    }
}
