package line12345.ticketing.alert.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.alert.ladder.LadderForm.Line;
import line12345.ticketing.notice.Via;
import line12345.ticketing.time.Span;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

class LadderFormTest {
    private static final List<String> PAGE = List.of("PAGE");

    @Test
    void theStepsAreReadInOrder() {
        List<AlertStep> steps =
                read(
                        new Line(0, "MINUTE", "CLERK", List.of("SMS", "PAGE")),
                        new Line(30, "MINUTE", "DUTY", List.of("PHONE")),
                        new Line(2, "WORKING_HOUR", "LEADER", List.of("MAIL")));
        assertThat(steps.get(0))
                .isEqualTo(new AlertStep(null, Whom.CLERK, List.of(Via.PAGE, Via.SMS)));
        assertThat(steps.get(1).after()).isEqualTo(new Span(30, Span.Unit.MINUTE));
        assertThat(steps.get(2).whom()).isEqualTo(Whom.LEADER);
        assertThat(new Ladder(1, null, null, null, "", "", null, steps).words())
                .containsExactly(
                        "立即提醒经办人（页面、短信）", "30 分钟后仍无人应答，提醒值班员（电话）", "2 个工作小时后仍无人应答，提醒负责人（邮件）");
    }

    @Test
    void nobodyNeedsToBeTold() {
        assertThat(read()).isEmpty();
        assertThat(new LadderForm(null, "", "", 0).read()).isEmpty();
    }

    @Test
    void itOnlyGoesUp() {
        refused(
                "只能逐级向上",
                new Line(0, "MINUTE", "LEADER", PAGE),
                new Line(5, "MINUTE", "DUTY", PAGE));
        assertThat(read(new Line(0, "MINUTE", "DUTY", PAGE), new Line(5, "MINUTE", "DUTY", PAGE)))
                .hasSize(2);
    }

    @Test
    void whatCannotBeMeantIsRefusedWithItsPlace() {
        refused("第 1 步请选择提醒谁", new Line(0, "MINUTE", "MAYOR", PAGE));
        refused("第 1 步请选择提醒谁", (Line) null);
        refused("第 1 步的送达方式", new Line(0, "MINUTE", "CLERK", List.of("PIGEON")));
        refused("至少选择一种", new Line(0, "MINUTE", "CLERK", List.of()));
        refused("至少选择一种", new Line(0, "MINUTE", "CLERK", null));
        refused("等待时间", new Line(-1, "MINUTE", "CLERK", PAGE));
        refused("等待时间", new Line(1, "WEEK", "CLERK", PAGE));
        refused("等待时间", new Line(31, "DAY", "CLERK", PAGE));
        refused("等待时间", new Line(43_201, "MINUTE", "CLERK", PAGE));
        refused(
                "最多 6 步",
                Collections.nCopies(7, new Line(0, null, "CLERK", PAGE)).toArray(new Line[0]));
    }

    private static void refused(String words, Line... lines) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(WrongLadder.class)
                .hasMessageContaining(words);
    }

    private static List<AlertStep> read(Line... lines) {
        return new LadderForm(Arrays.asList(lines), "2026-01-01", "甲", 0).read();
    }
}
