package line12345.channels.portal.chat;

import line12345.ticketing.chat.ChatPart;
import line12345.ticketing.chat.line.ChatLine;
import line12345.ticketing.time.OfficeClock;

import java.time.format.DateTimeFormatter;

/**
 * A line as the citizen reads it.
 *
 * @param who 我, 工号 …, or empty for the house
 * @param side mine, agent or house
 * @param file where the file is, empty without one
 */
public record SpokenLine(
        int seq,
        String who,
        String side,
        String words,
        String file,
        String fileName,
        boolean picture,
        String at) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static SpokenLine of(ChatLine line) {
        boolean mine = line.part() == ChatPart.CITIZEN;
        boolean agent = line.part() == ChatPart.AGENT;
        return new SpokenLine(
                line.seq(),
                mine ? "我" : agent ? "工号 " + line.login() : "",
                mine ? "mine" : agent ? "agent" : "house",
                line.words(),
                line.fileId() == null ? "" : "/portal/chat/files/" + line.fileId(),
                line.fileName(),
                line.picture(),
                CLOCK.format(line.at().atZone(OfficeClock.ZONE)));
    }
}
