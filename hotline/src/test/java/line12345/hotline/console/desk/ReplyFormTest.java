package line12345.hotline.console.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReplyFormTest {
    @Test
    void thePartsBecomeOneText() {
        assertThat(new ReplyForm(1, " 已联系 ", "属实", "已修复", "《城市照明管理规定》").words())
                .isEqualTo("联系情况：已联系\n核查情况：属实\n处理结果：已修复\n依据：《城市照明管理规定》");
    }

    @Test
    void theBasisMayBeLeftOut() {
        assertThat(new ReplyForm(1, "已联系", "属实", "已修复", null).words()).doesNotContain("依据");
    }

    @Test
    void aMissingPartIsNamed() {
        assertThatThrownBy(() -> new ReplyForm(1, "已联系", " ", "已修复", "").words())
                .hasMessageContaining("核查情况");
    }
}
