package line12345.hotline.quality.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class FormTextTest {
    private static final String SMALL = "# 服务\n40 开头语\n! 泄露个人信息\n\n# 工单\n60 要素齐全\n";

    @Test
    void sectionsItemsAndWhatEndsEverythingAreRead() {
        QualityForm form = FormText.read(3, SMALL);
        assertThat(form.version()).isEqualTo(3);
        assertThat(form.sections()).extracting(QualityForm.Section::points).containsExactly(40, 60);
        assertThat(form.items())
                .containsExactly(
                        new QualityForm.Item("1-1", "开头语", 40, false),
                        new QualityForm.Item("1-2", "泄露个人信息", 0, true),
                        new QualityForm.Item("2-1", "要素齐全", 60, false));
    }

    @Test
    void theStartingFormOfTheHouseIsOne() throws Exception {
        String sql =
                new String(
                        getClass()
                                .getResourceAsStream("/db/migration/V202611233210__quality.sql")
                                .readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        String body = sql.replaceAll("(?s).*values \\(1,\\n'(.*?)',.*", "$1");
        assertThat(FormText.read(1, body).fatal()).hasSize(3);
    }

    @Test
    void ninetyNineAndAHundredAndOneAreNoHundred() {
        assertThatThrownBy(() -> FormText.read(1, SMALL.replace("60", "59")))
                .isInstanceOf(WrongForm.class)
                .hasMessageContaining("99 分");
        assertThatThrownBy(() -> FormText.read(1, SMALL.replace("60", "61")))
                .hasMessageContaining("101 分");
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        for (String wrong : List.of("开头语", "0 没有分", "!", "-5 倒扣", "1000 太多")) {
            assertThatThrownBy(() -> FormText.read(1, SMALL + wrong))
                    .as(wrong)
                    .isInstanceOf(WrongForm.class)
                    .hasMessageContaining(wrong);
        }
        assertThatThrownBy(() -> FormText.read(1, "40 没有部分")).hasMessageContaining("部分的名称");
        assertThatThrownBy(() -> FormText.read(1, SMALL + "# 空的部分")).hasMessageContaining("至少要有一项");
        assertThatThrownBy(() -> FormText.read(1, null)).hasMessageContaining("0 分");
    }
}
