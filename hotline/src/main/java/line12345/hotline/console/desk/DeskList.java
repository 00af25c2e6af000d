package line12345.hotline.console.desk;

import line12345.ticketing.deadline.Light;
import line12345.ticketing.ticket.TicketLine;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An office's list as filtered.
 *
 * @param only the filter's key, empty for all
 * @param cut there are more than are shown
 */
public record DeskList(String only, List<Chip> chips, List<TicketLine> lines, boolean cut) {
    /** So many of the most pressing are shown; more is not a list but a backlog. */
    static final int LONGEST = 200;

    /** The key of the list of tickets that were replied to. */
    static final String DONE = "done";

    /**
     * @param count null where it is not counted
     */
    public record Chip(String only, String label, Integer count, boolean current) {}

    private enum Filter {
        ALL("", "全部待办", line -> true),
        SIGN("sign", "待签收", line -> line.action().equals("签收")),
        REPLY("reply", "待回复", line -> line.action().equals("回复")),
        RED("red", "超期", line -> line.light() == Light.RED),
        YELLOW("yellow", "临期", line -> line.light() == Light.YELLOW);

        private final String key;
        private final String label;
        private final Predicate<TicketLine> shows;

        Filter(String key, String label, Predicate<TicketLine> shows) {
            this.key = key;
            this.label = label;
            this.shows = shows;
        }

        private Chip chip(List<TicketLine> open, String only) {
            return new Chip(
                    key, label, (int) open.stream().filter(shows).count(), key.equals(only));
        }
    }

    /** What is to be done, filtered; an unknown filter shows all. */
    static DeskList open(List<TicketLine> open, String only) {
        Filter filter =
                Stream.of(Filter.values())
                        .filter(one -> one.key.equals(only))
                        .findFirst()
                        .orElse(Filter.ALL);
        return new DeskList(
                filter.key,
                chips(open, filter.key),
                open.stream().filter(filter.shows).toList(),
                open.size() >= LONGEST);
    }

    /** What was replied to; {@code open} is only counted. */
    static DeskList done(List<TicketLine> open, List<TicketLine> done) {
        return new DeskList(DONE, chips(open, DONE), done, done.size() >= LONGEST);
    }

    private static List<Chip> chips(List<TicketLine> open, String only) {
        Chip done = new Chip(DONE, "已回复", null, DONE.equals(only));
        return Stream.concat(
                        Stream.of(Filter.values()).map(filter -> filter.chip(open, only)),
                        Stream.of(done))
                .toList();
    }

    /** How many of the shown lines wait for the office's signature. */
    public long toSign() {
        return lines.stream().filter(Filter.SIGN.shows).count();
    }

    /** What keeps the filter in an address. */
    public String query() {
        return only.isEmpty() ? "" : "?only=" + only;
    }
}
