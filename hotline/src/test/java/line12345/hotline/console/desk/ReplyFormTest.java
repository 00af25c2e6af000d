package line12345.hotline.console.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReplyFormTest {
    @Test
    void whatTheCitizenReadsIsApartFromWhatTheHouseReads() {
        var reply = new ReplyForm(1, "已修复", "属实", " 已联系 ").reply();
        assertThat(reply.answer()).isEqualTo("已修复");
        assertThat(reply.findings()).isEqualTo("属实");
        assertThat(reply.contact()).isEqualTo("已联系");
    }

    @Test
    void aMissingPartIsNamed() {
        assertThatThrownBy(() -> new ReplyForm(1, "已修复", " ", "已联系").reply())
                .hasMessageContaining("核查情况");
    }
}
