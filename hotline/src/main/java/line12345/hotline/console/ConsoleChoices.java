package line12345.hotline.console;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import java.util.Arrays;
import java.util.List;

/** What can be chosen on the agent console, with the keys that choose it. */
final class ConsoleChoices {
    /** Shown red when chosen. */
    private static final String RED = "bad";

    private ConsoleChoices() {}

    /**
     * A digit after Alt+T; Alt+digit alone switches tabs in browsers on Linux, and six letters for
     * what the words mostly tell already would be six letters less for the rest.
     */
    static List<Choice> kinds() {
        return Arrays.stream(TicketKind.values())
                .map(kind -> new Choice(kind.name(), kind.chinese(), "" + (kind.ordinal() + 1)))
                .toList();
    }

    static List<Choice> urgencies() {
        return Arrays.stream(Urgency.values())
                .map(
                        urgency ->
                                new Choice(
                                        urgency.name(),
                                        urgency.chinese(),
                                        urgency == Urgency.ORDINARY ? "" : RED))
                .toList();
    }
}
