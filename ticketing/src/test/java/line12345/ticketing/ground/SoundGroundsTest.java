package line12345.ticketing.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class SoundGroundsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final LocalDate LATER = TODAY.plusDays(10);

    private final List<GroundRow> rows = new ArrayList<>();

    @Test
    void theLastOneCannotBeRetired() {
        start("court", "法院");
        start("review", "复议");
        enter("court", "法院", false, TODAY);
        assertThat(refusal(TODAY)).isEmpty();
        enter("review", "复议", false, TODAY);
        assertThat(refusal(TODAY)).contains("只剩这一条");
    }

    @Test
    void norForADayOnWhichTheOtherIsRetiredToo() {
        start("court", "法院");
        start("review", "复议");
        enter("court", "法院", false, LATER);
        enter("review", "复议", false, TODAY);
        assertThat(refusal(TODAY)).contains("只剩这一条").contains(LATER + " 起");
    }

    @Test
    void anotherThatBeginsInTimeIsEnough() {
        start("court", "法院");
        enter("review", "复议", true, LATER);
        enter("court", "法院", false, LATER);
        assertThat(refusal(LATER)).isEmpty();
        enter("court", "法院", false, LATER.minusDays(1));
        assertThat(refusal(LATER.minusDays(1))).contains("只剩这一条");
    }

    @Test
    void twoOfOneNameCannotBeToldApart() {
        start("court", "法院");
        start("review", "复议");
        enter("review", "法院", true, LATER);
        assertThat(refusal(LATER)).contains("已经有一条叫“法院”");
    }

    @Test
    void theNameOfARetiredOneIsFree() {
        start("court", "法院");
        start("review", "复议");
        enter("court", "法院", false, TODAY);
        enter("review", "法院", true, TODAY);
        assertThat(refusal(TODAY)).isEmpty();
    }

    @Test
    void aCodeIsUsedOnceForAll() {
        start("court", "法院");
        enter("court", "法院", false, TODAY);
        assertThatThrownBy(() -> GroundText.unused(GroundUse.REFUSE, "court", rows))
                .hasMessageContaining("停用的也算")
                .hasMessageContaining("法院");
    }

    @Test
    void aLineSaysWhatHoldsWhatComesAndWhatWas() {
        start("court", "法院");
        enter("court", "法院仲裁", true, TODAY);
        enter("court", "法院仲裁", false, LATER);
        GroundLine line = GroundLines.line(rows, TODAY);
        assertThat(line.words().name()).isEqualTo("法院仲裁");
        assertThat(line.active()).isTrue();
        assertThat(line.newest()).isEqualTo(3);
        assertThat(line.history()).hasSize(2);
        assertThat(line.history().get(1).differences())
                .containsExactly(new GroundChange.Difference("名称", "法院", "法院仲裁"));
        assertThat(line.coming()).hasSize(1);
        assertThat(line.coming().get(0).differences())
                .containsExactly(new GroundChange.Difference("状态", "可以选用", "停用"));
        assertThat(GroundLines.line(rows, LATER).retired()).isTrue();
        assertThat(GroundLines.line(rows, LATER.minusDays(1)).active()).isTrue();
    }

    private void start(String code, String name) {
        row(code, name, true, LocalDate.of(2000, 1, 1), null);
    }

    private void enter(String code, String name, boolean active, LocalDate from) {
        row(code, name, active, from, Instant.parse("2026-05-06T02:00:00Z"));
    }

    private void row(String code, String name, boolean active, LocalDate from, Instant at) {
        var words = new GroundWords(name, "话", "源", 1);
        int id = rows.size() + 1;
        rows.add(new GroundRow(id, GroundUse.REFUSE, code, words, active, from, "因", "管理员", at));
    }

    private String refusal(LocalDate from) {
        return SoundGrounds.refusal(GroundUse.REFUSE, rows, from).orElse("");
    }
}
