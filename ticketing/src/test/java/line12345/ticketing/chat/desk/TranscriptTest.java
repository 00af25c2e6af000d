package line12345.ticketing.chat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.chat.ChatPart;
import line12345.ticketing.chat.line.ChatLine;
import line12345.ticketing.ticket.TicketText;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** What stands in a ticket's history of a talk. */
class TranscriptTest {
    private static final Instant NINE = Instant.parse("2026-11-24T01:00:00Z");

    private static ChatLine line(ChatPart part, String words) {
        String login = part == ChatPart.AGENT ? "agent01" : "";
        return new ChatLine(1, part, login, "", words, null, "", "", NINE);
    }

    @Test
    void itSaysWhoSaidWhatAndNotWhatAgentsSaidAmongThemselves() {
        assertThat(
                        Transcript.of(
                                List.of(
                                        line(ChatPart.HOUSE, "您排在第一位"),
                                        line(ChatPart.CITIZEN, "路灯坏了"),
                                        line(ChatPart.NOTE, "他很急"),
                                        line(ChatPart.AGENT, "在哪里？"))))
                .isEqualTo("09:00 市民：路灯坏了\n09:00 工号 agent01：在哪里？");
    }

    @Test
    void numbersOfPersonsAreNotThere() {
        String said =
                Transcript.of(List.of(line(ChatPart.CITIZEN, "我的电话 13812345678，柳堤路 8 号的灯不亮")));
        assertThat(said).doesNotContain("13812345678").contains("柳堤路 8 号");
    }

    @Test
    void aFileIsNamed() {
        ChatLine sent =
                new ChatLine(1, ChatPart.CITIZEN, "", "", "", 5L, "井盖.jpg", "image/jpeg", NINE);
        assertThat(Transcript.of(List.of(sent))).isEqualTo("09:00 市民：［文件：井盖.jpg］");
    }

    @Test
    void tooLongATalkLosesItsBeginning() {
        var lines = Collections.nCopies(20, line(ChatPart.CITIZEN, "路".repeat(990)));
        String said = Transcript.of(lines);
        assertThat(said.codePointCount(0, said.length())).isEqualTo(TicketText.LONGEST);
        assertThat(said).startsWith("（前面的略去）").endsWith("路");
    }

    @Test
    void theFormBeginsWithTheCitizensWordsOnly() {
        assertThat(
                        Transcript.ofCitizen(
                                List.of(
                                        line(ChatPart.CITIZEN, "路灯坏了"),
                                        line(ChatPart.AGENT, "在哪里？"),
                                        line(ChatPart.CITIZEN, "柳堤路"))))
                .isEqualTo("路灯坏了\n柳堤路");
    }
}
