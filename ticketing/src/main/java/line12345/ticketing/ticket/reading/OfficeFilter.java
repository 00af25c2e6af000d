package line12345.ticketing.ticket.reading;

import java.util.stream.Stream;

/** What an office looks for among the tickets it has in hand. */
public enum OfficeFilter {
    ALL("true"),
    SIGN("l.state = 'WAITING_SIGN'"),
    MINE("h.account_id = :me"),
    /** It can reply now: no office below keeps it up. */
    REPLY("l.state = 'HANDLING' and b.waiting = 0"),
    APPROVE("l.state = 'WAITING_APPROVAL'"),
    PAUSED("l.state = 'PAUSED'"),
    LOWER("b.lower > 0"),
    CO("l.part = 'CO'"),
    /** To be done or written again. */
    AGAIN("(l.redo or l.sent_back > 0)"),
    /** As {@link line12345.ticketing.deadline.Light} says it; the light of a pause stands still. */
    YELLOW("coalesce(l.paused_at, :now) >= l.yellow_at and coalesce(l.paused_at, :now) < l.due_at"),
    RED("coalesce(l.paused_at, :now) >= l.due_at");

    private final String condition;

    OfficeFilter(String condition) {
        this.condition = condition;
    }

    /** SQL over a part {@code l}, its handler {@code h} and those below it {@code b}. */
    String condition() {
        return condition;
    }

    /** An unknown name is all. */
    public static OfficeFilter of(String name) {
        return Stream.of(values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(ALL);
    }
}
