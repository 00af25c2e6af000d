package line12345.hotline.console;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What can be chosen on the agent console, with the keys that choose it. */
final class ConsoleChoices {
    /**
     * The initial of the word in pinyin, except 建议, which takes the one of 议. Not Alt+digit:
     * browsers on Linux switch tabs by it; not D, E or F: those open their menus.
     */
    private static final Map<TicketKind, String> KIND_KEYS =
            Map.of(
                    TicketKind.CONSULTATION, "Z",
                    TicketKind.HELP, "Q",
                    TicketKind.COMPLAINT, "T",
                    TicketKind.REPORT, "J",
                    TicketKind.SUGGESTION, "Y",
                    TicketKind.PRAISE, "B");

    /** Shown red when chosen. */
    private static final String RED = "bad";

    private ConsoleChoices() {}

    static List<Choice> kinds() {
        return Arrays.stream(TicketKind.values())
                .map(kind -> new Choice(kind.name(), kind.chinese(), KIND_KEYS.get(kind)))
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
