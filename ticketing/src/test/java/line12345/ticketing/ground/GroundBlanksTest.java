package line12345.ticketing.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class GroundBlanksTest {
    private static final String FIRST = "{原因}，答复时限调整为 {时间}。";

    @Test
    void blanksAreFilledWithWhatItIsThisTime() {
        assertThat(GroundBlanks.filled(FIRST, Map.of("原因", "放假", "时间", "$1 日")))
                .isEqualTo("放假，答复时限调整为 $1 日。");
        assertThat(GroundBlanks.sample(FIRST)).isEqualTo("因放假安排公布，答复时限调整为 5 月 6 日 17:30。");
    }

    @Test
    void aBlankMayMoveButNotGoAway() {
        assertThat(GroundBlanks.refusal(FIRST, "改到 {时间}，{原因}")).isEmpty();
        assertThat(GroundBlanks.refusal(FIRST, "改到 {时间}").orElseThrow()).contains("请保留“{原因}”");
    }

    @Test
    void whatNobodyFillsInIsRefused() {
        assertThat(GroundBlanks.refusal("", "请在 {时间} 来").orElseThrow()).contains("不会被替换");
        assertThat(GroundBlanks.refusal("", "请在 {时间 来").orElseThrow()).contains("没有配对");
        assertThat(GroundBlanks.refusal("", "请来")).isEmpty();
    }
}
