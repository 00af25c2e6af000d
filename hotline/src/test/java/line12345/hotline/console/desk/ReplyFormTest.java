package line12345.hotline.console.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReplyFormTest {
    @Test
    void whatTheCitizenReadsIsApartFromWhatTheHouseReads() {
        var reply = new ReplyForm(1, "已修复", "", "属实", " 已联系 ").reply();
        assertThat(reply.answer()).isEqualTo("已修复");
        assertThat(reply.findings()).isEqualTo("属实");
        assertThat(reply.contact()).isEqualTo("已联系");
    }

    @Test
    void theBasisStandsAtTheEndOfWhatTheCitizenReadsAndComesApartAgain() {
        var reply = new ReplyForm(1, "已修复\n\n依据：口头", " 《城市道路管理条例》第二十一条 ", "属实", "已联系").reply();
        assertThat(reply.answer()).isEqualTo("已修复\n\n依据：口头\n\n依据：《城市道路管理条例》第二十一条");
        assertThat(ReplyParts.of(reply.answer()))
                .isEqualTo(new ReplyParts("已修复\n\n依据：口头", "《城市道路管理条例》第二十一条"));
        assertThat(ReplyParts.of(null)).isEqualTo(new ReplyParts("", ""));
        assertThat(ReplyParts.of("已修复").basis()).isEmpty();
    }

    @Test
    void aMissingPartIsNamed() {
        assertThatThrownBy(() -> new ReplyForm(1, "已修复", null, " ", "已联系").reply())
                .hasMessageContaining("核查情况");
        assertThatThrownBy(() -> new ReplyForm(1, " ", "第二十一条", "属实", "已联系").reply())
                .hasMessageContaining("答复市民");
    }
}
