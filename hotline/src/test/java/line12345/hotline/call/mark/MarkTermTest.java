package line12345.hotline.call.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class MarkTermTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource({
        "CARE, 2026-11-22, false",
        "CARE, 2026-11-23, true",
        "CARE, 2029-11-23, true",
        "CARE, 2029-11-24, false",
        "BLOCKED, 2027-05-23, true",
        "BLOCKED, 2027-05-24, false",
        "PREFERENCE, 2027-05-24, true"
    })
    void aMarkHasAnEnd(MarkKind kind, LocalDate until, boolean fits) {
        assertThat(MarkTerm.fits(kind, until, TODAY)).isEqualTo(fits);
    }

    @Test
    void withoutAnEndThereIsNoMark() {
        assertThat(MarkTerm.fits(MarkKind.CARE, null, TODAY)).isFalse();
    }
}
