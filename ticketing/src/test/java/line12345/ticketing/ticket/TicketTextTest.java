package line12345.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.ticket.TicketText.WrongText;

import org.junit.jupiter.api.Test;

class TicketTextTest {
    @Test
    void blankIsEmpty() {
        assertThatThrownBy(() -> TicketText.of("诉求内容", " \n\u3000 "))
                .isInstanceOf(WrongText.class)
                .hasMessage("“诉求内容”不能为空，请填写后再提交。");
    }

    @Test
    void hundredThousandCharactersAreRefusedWithTheCount() {
        assertThatThrownBy(() -> TicketText.of("诉求内容", "路".repeat(100_000)))
                .hasMessageContaining("最多 5000 个字")
                .hasMessageContaining("100000");
    }

    @Test
    void theBeginningIsCutBetweenCharacters() {
        String cut = TicketText.beginning("𠮷".repeat(TicketText.LONGEST + 1));
        assertThat(cut).isEqualTo("𠮷".repeat(TicketText.LONGEST));
        assertThat(TicketText.beginning(cut)).isSameAs(cut);
        assertThat(TicketText.beginning(null)).isNull();
    }

    @Test
    void aRareCharacterCountsAsOne() {
        assertThat(TicketText.of("姓名", "𠮷".repeat(30), 30)).hasSize(60);
    }

    @Test
    void whatADatabaseCannotKeepIsRefused() {
        assertThatThrownBy(() -> TicketText.of("诉求内容", "a\u0000b")).isInstanceOf(WrongText.class);
    }

    @Test
    void aScriptIsJustText() {
        String script = "<script>alert('1')</script>";
        assertThat(TicketText.of("诉求内容", script)).isEqualTo(script);
    }

    @Test
    void wordsThatNobodyCanSeeAreNoWords() {
        assertThatThrownBy(() -> TicketText.of("诉求内容", "\u200b\u00a0\ufeff"))
                .hasMessageContaining("不能为空");
    }

    @Test
    void signsThatTurnTheReadingAroundAreRefused() {
        assertThatThrownBy(() -> TicketText.of("诉求内容", "路灯\u202e不亮")).isInstanceOf(WrongText.class);
    }
}
