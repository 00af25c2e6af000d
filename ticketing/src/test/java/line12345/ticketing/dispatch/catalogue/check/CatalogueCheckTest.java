package line12345.ticketing.dispatch.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.dispatch.catalogue.ACatalogue;
import line12345.ticketing.dispatch.catalogue.CodeTree.Code;
import line12345.ticketing.dispatch.catalogue.check.Finding.Weight;

import org.junit.jupiter.api.Test;

import java.util.List;

class CatalogueCheckTest {
    private static List<String> codes(ACatalogue catalogue) {
        return CatalogueCheck.findings(catalogue.checked()).stream().map(Finding::code).toList();
    }

    private static String sentence(ACatalogue catalogue, String code) {
        return CatalogueCheck.findings(catalogue.checked()).stream()
                .filter(one -> one.code().equals(code))
                .map(Finding::sentence)
                .reduce((one, two) -> one + "\n" + two)
                .orElse("");
    }

    @Test
    void aSoundCatalogueHasNothingToSay() {
        assertThat(CatalogueCheck.findings(ACatalogue.sound().checked())).isEmpty();
    }

    @Test
    void anEmptyOneCannotBePublished() {
        assertThat(CatalogueCheck.findings(ACatalogue.empty().checked()).get(0).weight())
                .isEqualTo(Weight.ERROR);
    }

    @Test
    void aMatterWithoutAnyLineIsAGap() {
        assertThat(sentence(ACatalogue.empty().line("01", null, 1), "gap-matter"))
                .isEqualTo("“干部作风 / 服务态度”在全市都没有承办单位：请至少加一行“全市”。");
    }

    @Test
    void aDistrictOrStreetWithoutALineIsAGap() {
        ACatalogue some =
                ACatalogue.empty()
                        .line("0101", null, 1)
                        .line("0102", "0101", 41)
                        .line("11", null, 11);
        assertThat(sentence(some, "gap-place")).startsWith("“市容环卫 / 垃圾清运”在望江街道、柳堤区没有承办单位");
        ACatalogue whole =
                ACatalogue.empty().line("01", "01", 31).line("01", "02", 31).line("11", null, 11);
        assertThat(codes(whole)).isEmpty();
    }

    @Test
    void aLineOfADissolvedOfficeLeavesAGapAndIsNamed() {
        ACatalogue gone = ACatalogue.empty().line("01", null, 99).line("11", null, 11);
        assertThat(codes(gone)).containsExactly("dissolved-lead", "gap-matter", "gap-matter");
        assertThat(sentence(gone, "dissolved-lead")).contains("市市政局已撤销");
        assertThat(codes(ACatalogue.sound().line("0101", "01", 31, 99L)))
                .containsExactly("dissolved-co-handler");
        assertThat(codes(ACatalogue.sound().line("0101", null, 777))).contains("dissolved-lead");
    }

    @Test
    void anOfficeHasOnePartInALine() {
        assertThat(codes(ACatalogue.sound().line("0101", "01", 31, 31L)))
                .containsExactly("lead-also-co-handler");
        assertThat(codes(ACatalogue.sound().line("0101", "01", 31, 41L, 41L)))
                .containsExactly("co-handler-twice");
    }

    @Test
    void everyLineHasALegalGround() {
        assertThat(codes(ACatalogue.sound().line("0101", "01", 31, "  ")))
                .containsExactly("no-source");
    }

    @Test
    void aDisciplineMatterBelongsToTheSeat() {
        var findings = CatalogueCheck.findings(ACatalogue.sound().line("1101", "01", 31).checked());
        assertThat(findings)
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo("discipline-matter"))
                .satisfies(one -> assertThat(one.weight()).isEqualTo(Weight.WARNING))
                .satisfies(one -> assertThat(one.lineId()).isEqualTo(4L));
    }

    @Test
    void twoLinesThatAreEquallyNearAreNamed() {
        ACatalogue crossing = ACatalogue.sound().line("0101", null, 41);
        assertThat(sentence(crossing, "equally-near"))
                .contains("“市容环卫 / 路灯不亮”在“全市”由桂花街道主办，而“市容环卫”在“云湖区”由云湖区城管局主办");
        assertThat(codes(crossing.line("0101", "01", 31))).isEmpty();
        assertThat(codes(ACatalogue.sound().line("0101", "0101", 41))).isEmpty();
    }

    @Test
    void circlesInTheTablesAreErrorsAndEndNoWalkInALoop() {
        ACatalogue circle =
                ACatalogue.empty()
                        .matters(
                                new Code("1", "2", "甲", false),
                                new Code("2", "1", "乙", false),
                                new Code("3", null, "丙", false))
                        .places(new Code("1", "1", "自己", false))
                        .line("3", null, 1);
        assertThat(codes(circle)).containsExactly("circle", "circle");
        assertThat(sentence(circle, "circle")).contains("事项表中“1 甲”", "地点表中“1 自己”");
    }
}
