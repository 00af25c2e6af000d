package line12345.hotline.console;

import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.state.TicketState;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a caller asked before, as the console lists it.
 *
 * @param number as it goes into the form; empty if withheld
 * @param waitingAgain the agent's line broke and the citizen waits for the next
 * @param earlierCalls from the same number, 0 if unknown
 * @param lines newest first
 */
public record PastRequests(
        String number, boolean waitingAgain, int earlierCalls, List<TicketLine> lines) {
    /** Tickets under one heading. */
    public record Group(String title, List<TicketLine> lines) {}

    /** Open ones first; a group without tickets is left out. */
    public List<Group> groups() {
        return Stream.of(group("未办结", false), group("已办结", true))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    /** One line for the head of the list; empty if this is the first time. */
    public String summary() {
        String calls = earlierCalls == 0 ? "" : "第 " + (earlierCalls + 1) + " 次来电 ";
        return lines.isEmpty() ? calls : calls + lines.size() + " 件";
    }

    private Group group(String title, boolean closed) {
        List<TicketLine> found = lines.stream().filter(line -> closed(line) == closed).toList();
        return new Group(title + " " + found.size() + " 件", found);
    }

    /** How many are still open. */
    public long open() {
        return lines.stream().filter(line -> !closed(line)).count();
    }

    static boolean closed(TicketLine line) {
        return line.state().equals(TicketState.CLOSED.chinese())
                || line.state().equals(TicketState.ARCHIVED.chinese());
    }
}
