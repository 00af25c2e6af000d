package line12345.ticketing.dispatch.catalogue;

import static line12345.ticketing.dispatch.catalogue.ACatalogue.MATTERS;
import static line12345.ticketing.dispatch.catalogue.ACatalogue.PLACES;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.LongPredicate;

class CatalogueLinesTest {
    private static final LongPredicate ALL = office -> true;

    private static final CatalogueLines LINES =
            ACatalogue.sound().line("0101", null, 41).line("01", "0102", 51).checked().lines();

    private static Long lead(String matter, String place, LongPredicate active) {
        return LINES.nearest(matter, place, MATTERS, PLACES, active)
                .map(CatalogueLine::lead)
                .orElse(null);
    }

    @Test
    void theMatterDecidesBeforeThePlace() {
        assertThat(lead("0101", "0101", ALL)).isEqualTo(41);
        assertThat(lead("0102", "0101", ALL)).isEqualTo(31);
        assertThat(lead("0102", "0102", ALL)).isEqualTo(51);
        assertThat(lead("0102", "02", ALL)).isEqualTo(1);
        assertThat(lead("0102", null, ALL)).isEqualTo(1);
    }

    @Test
    void aLineOfADissolvedOfficeIsPassedOver() {
        assertThat(lead("0101", "0102", office -> office != 41)).isEqualTo(51);
        assertThat(lead("0101", "0102", office -> office == 1)).isEqualTo(1);
        assertThat(lead("0101", "0102", office -> false)).isNull();
    }

    @Test
    void whatNobodyKnowsHasNoLine() {
        assertThat(lead("0999", "0101", ALL)).isNull();
        assertThat(lead(null, null, ALL)).isNull();
        assertThat(lead("0102", "0999", ALL)).isEqualTo(1);
    }

    @Test
    void differencesAreLineByLine() {
        CatalogueLines before = ACatalogue.sound().checked().lines();
        CatalogueLines after =
                ACatalogue.empty()
                        .line("01", null, 1)
                        .line("01", "01", 41)
                        .line("0101", null, 1)
                        .checked()
                        .lines();
        List<LineChange> changes = LineChange.between(before, after);
        assertThat(changes)
                .extracting(change -> change.word() + " " + change.line().matter())
                .containsExactly("修改 01", "新增 0101", "删除 11");
        assertThat(LineChange.between(before, ACatalogue.sound().checked().lines())).isEmpty();
    }

    @Test
    void coHandlersStreetsAndGroundsAreDifferencesToo() {
        CatalogueLine line = LINES.all().iterator().next();
        assertThat(line.saysTheSameAs(line)).isTrue();
        assertThat(
                        List.of(
                                new CatalogueLine(
                                        1, 0, "01", null, 1, List.of(41L), false, "《条例》第五条"),
                                new CatalogueLine(1, 0, "01", null, 1, List.of(), true, "《条例》第五条"),
                                new CatalogueLine(
                                        1, 0, "01", null, 1, List.of(), false, "《条例》第六条")))
                .noneMatch(line::saysTheSameAs);
    }
}
