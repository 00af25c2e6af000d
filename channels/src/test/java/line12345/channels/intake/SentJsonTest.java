package line12345.channels.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.channels.kit.signed.SentJson;
import line12345.channels.kit.signed.WrongMessage;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.medium.Spot;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class SentJsonTest {
    private static MessageForm read(String json) {
        return SentJson.read(json.getBytes(StandardCharsets.UTF_8), MessageForm.class);
    }

    private static void refused(String json, String sentence) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(WrongMessage.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void theLeastMessageIsARequestForHelp() {
        TicketForm ticket =
                read("{\"id\":\"7\",\"phone\":\"13812345678\",\"content\":\"路灯\"}").ticket("weibo");
        assertThat(ticket.channel()).isEqualTo("weibo");
        assertThat(ticket.messageKey()).isEqualTo("7");
        assertThat(ticket.kind()).isEqualTo(TicketKind.HELP);
        assertThat(ticket.confidential()).isFalse();
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        refused("{\"id\":\"7\",\"secret\":true}", "字段 secret");
        refused("{\"kind\":\"COMPLAIN\"}", "字段 kind");
        refused("{\"confidential\":\"yes\"}", "字段 confidential");
        refused("{\"pictures\":[{\"url\":\"x\"}]}", "字段 pictures.[].url");
        refused("{\"" + "x".repeat(9_000) + "\":1}", "…");
    }

    @Test
    void whatIsNoJsonIsASentence() {
        for (String wrong :
                new String[] {
                    "",
                    "[]",
                    "null",
                    "7",
                    "{",
                    "<a/>",
                    "{}{}",
                    "{\"id\":\"1\",\"id\":\"2\"}",
                    "[".repeat(100_000)
                }) {
            assertThatThrownBy(() -> read(wrong))
                    .as(wrong.length() > 20 ? "deep" : wrong)
                    .isInstanceOf(WrongMessage.class)
                    .hasMessageEndingWith("。");
        }
    }

    @Test
    void aPictureThatIsNoBase64IsNamed() {
        assertThatThrownBy(
                        () ->
                                read("{\"id\":\"7\",\"pictures\":[{\"name\":\"灯.png\",\"base64\":\"%%\"}]}")
                                        .ticket("weibo"))
                .hasMessageContaining("灯.png")
                .hasMessageContaining("base64");
        assertThatThrownBy(() -> read("{\"id\":\"7\",\"pictures\":[null]}").ticket("weibo"))
                .isInstanceOf(WrongMessage.class);
    }

    @Test
    void aPlaceOnEarthHasBothNumbers() {
        assertThat(read("{\"latitude\":-90,\"longitude\":180}").spot())
                .isEqualTo(new Spot(-90, 180));
        assertThat(read("{}").spot()).isNull();
        for (String wrong :
                new String[] {
                    "{\"latitude\":30}",
                    "{\"longitude\":120}",
                    "{\"latitude\":90.1,\"longitude\":1}",
                    "{\"latitude\":1,\"longitude\":-180.1}"
                }) {
            assertThatThrownBy(() -> read(wrong).spot()).as(wrong).isInstanceOf(WrongMessage.class);
        }
    }
}
