package line12345.ticketing.dispatch.catalogue.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.dispatch.catalogue.check.Finding;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class PublishingTest {
    private static final Instant NOW = Instant.parse("2026-05-11T15:59:59Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    @Test
    void todayIsFromThisMomentAndLaterFromTheDaysBeginning() {
        assertThat(Publishing.validFrom(TODAY, NOW)).isEqualTo(NOW);
        assertThat(Publishing.validFrom(TODAY.plusDays(1), NOW)).isEqualTo("2026-05-11T16:00:00Z");
    }

    @Test
    void noDayIsTakenBack() {
        assertThatThrownBy(() -> Publishing.validFrom(TODAY.minusDays(1), NOW))
                .hasMessageContaining("不能早于今天");
        assertThatThrownBy(() -> Publishing.validFrom(TODAY, NOW.plusSeconds(1)))
                .hasMessageContaining("不能早于今天");
        assertThatThrownBy(() -> Publishing.validFrom(null, NOW)).hasMessageContaining("请选择");
        assertThatThrownBy(() -> Publishing.validFrom(TODAY.plusYears(3), NOW))
                .hasMessageContaining("年份");
    }

    @Test
    void errorsStopItAndWarningsWantToBeRead() {
        Finding error = Finding.error("no-source", "没有依据", 1L);
        Finding warning = Finding.warning("gap-matter", "有缺口", null);
        assertThatThrownBy(() -> Publishing.refuseUnlessSound(List.of(error), true))
                .hasMessageContaining("1 处必须改正")
                .hasMessageContaining("没有依据");
        assertThatThrownBy(() -> Publishing.refuseUnlessSound(List.of(warning), false))
                .hasMessageContaining("已核对");
        assertThatCode(() -> Publishing.refuseUnlessSound(List.of(warning), true))
                .doesNotThrowAnyException();
        assertThatCode(() -> Publishing.refuseUnlessSound(List.of(), false))
                .doesNotThrowAnyException();
    }
}
