package line12345.hotline.console.print;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class OnPaperTest {
    @Test
    void whatFitsStaysAsItIs() {
        assertThat(OnPaper.fit("一二三四五六", 2, 3)).isEqualTo("一二三四五六");
        assertThat(OnPaper.fit("abcdef", 1, 3)).isEqualTo("abcdef");
        assertThat(OnPaper.fit(null, 1, 3)).isEmpty();
    }

    @Test
    void whatDoesNotFitSaysWhereTheRestIs() {
        String cut = OnPaper.fit("字".repeat(100), 2, 10);
        // The words that say so take nine of the second line's ten.
        assertThat(cut).isEqualTo("字".repeat(11) + OnPaper.REST);
    }

    @Test
    void linesOfItsOwnTakeLinesToo() {
        assertThat(OnPaper.fit("一\n二\n三", 3, 10)).isEqualTo("一\n二\n三");
        assertThat(OnPaper.fit("一\n二\n三\n四", 3, 20)).isEqualTo("一\n二\n三" + OnPaper.REST);
    }

    @Test
    void aRareCharacterIsNotCutInTwo() {
        String cut = OnPaper.fit("𠮷".repeat(50), 2, 12);
        assertThat(cut).endsWith(OnPaper.REST).startsWith("𠮷");
        assertThat(cut.replace(OnPaper.REST, "").codePoints().toArray()).containsOnly(0x20BB7);
    }

    @Test
    void theSheetTellsWhoseItWas() {
        Instant at = Instant.parse("2026-11-22T04:43:05Z");
        Actor clerk = new Actor(7, "王经办", Role.CLERK, 31L, null);
        assertThat(Printed.by(clerk, "云湖区城市管理局", at).words())
                .isEqualTo("王经办（云湖区城市管理局）2026-11-22 12:43:05 打印");
        assertThat(Printed.by(clerk, "", at).words()).contains("12345 热线");
    }
}
