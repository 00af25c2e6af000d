package line12345.ticketing.chat.desk;

import line12345.ticketing.chat.ChatPart;
import line12345.ticketing.chat.line.ChatLine;
import line12345.ticketing.privacy.PersonalKind;
import line12345.ticketing.privacy.PersonalWords;
import line12345.ticketing.privacy.Spot;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.time.OfficeClock;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A talk as it stands in a ticket's history: who said what when, without numbers of persons. */
final class Transcript {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** Whoever handles the ticket asks for the number with a reason; here it would need none. */
    private static final Set<PersonalKind> HIDDEN =
            Set.of(PersonalKind.PHONE, PersonalKind.IDENTITY_CARD, PersonalKind.BANK_CARD);

    private static final String CUT = "（前面的略去）\n";

    private Transcript() {}

    /**
     * What both said; the house's own words tell nothing. At most what a ticket's text may have.
     */
    static String of(List<ChatLine> lines) {
        String all =
                lines.stream()
                        .filter(Transcript::said)
                        .map(Transcript::line)
                        .collect(Collectors.joining("\n"));
        int over = all.codePointCount(0, all.length()) - TicketText.LONGEST;
        return over <= 0
                ? all
                : CUT + all.substring(all.offsetByCodePoints(0, over + CUT.length()));
    }

    /** What the citizen said, for the form that the agent files. */
    static String ofCitizen(List<ChatLine> lines) {
        return TicketText.beginning(
                lines.stream()
                        .filter(line -> line.part() == ChatPart.CITIZEN)
                        .map(ChatLine::words)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    private static boolean said(ChatLine line) {
        return line.part() == ChatPart.CITIZEN || line.part() == ChatPart.AGENT;
    }

    private static String line(ChatLine line) {
        String who = line.part() == ChatPart.CITIZEN ? "市民" : "工号 " + line.login();
        String file = line.fileId() == null ? "" : "［文件：" + line.fileName() + "］";
        return CLOCK.format(line.at().atZone(OfficeClock.ZONE))
                + " "
                + who
                + "："
                + hidden(line.words())
                + file;
    }

    private static String hidden(String words) {
        List<Spot> spots =
                PersonalWords.in(words).stream()
                        .filter(spot -> HIDDEN.contains(spot.kind()))
                        .toList();
        return PersonalWords.without(words, spots);
    }
}
