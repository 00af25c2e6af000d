package line12345.hotline.quality.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.hotline.quality.form.FormText;
import line12345.hotline.quality.form.QualityForm;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class SheetTest {
    private final QualityForm form = FormText.read(1, "# 服务\n40 开头语\n! 泄露个人信息\n# 工单\n60 要素齐全");

    private static Sheet sheet(int first, int second, List<String> fatal, String words) {
        return new Sheet(Map.of("1-1", first, "2-1", second), fatal, List.of(), words);
    }

    private void refused(Sheet sheet, String sentence) {
        assertThatThrownBy(() -> sheet.fits(form))
                .isInstanceOf(WrongSheet.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void pointsAreAddedAndAnythingFatalLeavesNone() {
        assertThat(sheet(35, 60, List.of(), "").points()).isEqualTo(95);
        assertThat(sheet(40, 60, List.of("1-2"), "报出了来电人姓名").points()).isZero();
    }

    @Test
    void everyItemHasItsPointsAndNoMore() {
        sheet(40, 60, List.of(), "").fits(form);
        sheet(0, 0, List.of(), "").fits(form);
        refused(sheet(41, 60, List.of(), ""), "开头语");
        refused(sheet(-1, 60, List.of(), ""), "0 到 40");
        refused(new Sheet(Map.of("1-1", 40), List.of(), List.of(), ""), "要素齐全");
    }

    @Test
    void whatAnotherVersionAsksForIsRefused() {
        refused(new Sheet(Map.of("1-1", 1, "2-1", 1, "3-1", 1), List.of(), List.of(), ""), "已经更新");
        refused(sheet(1, 1, List.of("2-1"), "为什么"), "已经更新");
    }

    @Test
    void whatEndsEverythingIsExplained() {
        refused(sheet(40, 60, List.of("1-2"), " "), "总评");
        sheet(40, 60, List.of("1-2"), "报出了来电人姓名").fits(form);
    }

    @Test
    void remarksHaveASecondAndWords() {
        Sheet.Remark remark = new Sheet.Remark(187, "打断市民");
        assertThat(remark.clock()).isEqualTo("03:07");
        for (Sheet.Remark wrong :
                List.of(
                        new Sheet.Remark(-1, "早"),
                        new Sheet.Remark(86_400, "晚"),
                        new Sheet.Remark(1, " "),
                        new Sheet.Remark(1, "字".repeat(201)),
                        new Sheet.Remark(1, null))) {
            refused(new Sheet(Map.of("1-1", 1, "2-1", 1), List.of(), List.of(wrong), ""), "评语");
        }
    }

    @Test
    void twoPeopleAreHeldSideBySideWhereTheyDiffer() {
        Score first = new Score(7, "曹", 1, sheet(40, 50, List.of(), ""), Instant.EPOCH);
        Score second = new Score(8, "严", 1, sheet(35, 50, List.of(), ""), Instant.EPOCH);
        Calibration both = Calibration.of(form, first, second);
        assertThat(both.difference()).isEqualTo(-5);
        assertThat(both.lines()).containsExactly(new Calibration.Line("开头语", "40 / 40", "35 / 40"));
        Score fatal = new Score(8, "严", 1, sheet(40, 50, List.of("1-2"), "为"), Instant.EPOCH);
        assertThat(Calibration.of(form, first, fatal).difference()).isEqualTo(-90);
        assertThat(Calibration.of(form, first, fatal).lines())
                .containsExactly(new Calibration.Line("泄露个人信息", "没有", "一票否决"));
    }
}
