package line12345.hotline.console;

import line12345.hotline.call.mark.CallerMark;
import line12345.hotline.call.mark.CallerNote;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.state.TicketState;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a caller asked before, as the console lists it.
 *
 * @param number as it goes into the form; empty if withheld
 * @param waitingAgain the agent's line broke and the citizen waits for the next
 * @param earlierCalls from the same number, 0 if unknown
 * @param lines newest first
 * @param marks of the caller that hold
 * @param note what the last agent left, or null
 * @param wishes such as not to be called
 */
public record PastRequests(
        String number,
        boolean waitingAgain,
        int earlierCalls,
        List<TicketLine> lines,
        List<CallerMark> marks,
        CallerNote note,
        List<String> wishes) {
    /** Where the citizen most often spoke of, a guess; empty after fewer than two tickets there. */
    public String usualPlace() {
        return lines.stream()
                .map(TicketLine::place)
                .filter(place -> place != null && !place.isBlank())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(place -> place.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

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
