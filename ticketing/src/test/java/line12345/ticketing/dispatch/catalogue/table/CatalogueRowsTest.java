package line12345.ticketing.dispatch.catalogue.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import line12345.ticketing.dispatch.catalogue.ACatalogue;
import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.CodeTree.Code;
import line12345.ticketing.sheet.Sheet;
import line12345.ticketing.sheet.Trouble;
import line12345.ticketing.sheet.WrongSheet;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class CatalogueRowsTest {
    private static final String HEAD = "事项编码,事项,地点编码,地点,主办单位,协办单位,可下派街道,依据\n";

    private static List<CatalogueLine> read(String rows) {
        return read(rows, ACatalogue.empty());
    }

    private static List<CatalogueLine> read(String rows, ACatalogue known) {
        byte[] file = (HEAD + rows).getBytes(StandardCharsets.UTF_8);
        return new CatalogueRows(known.checked())
                .read(
                        Sheet.read(file, CatalogueSheet.NEEDED, CatalogueSheet.OPTIONAL),
                        Progress.UNHEARD);
    }

    private static List<String> troubles(String rows) {
        return catchThrowableOfType(WrongSheet.class, () -> read(rows)).troubles().stream()
                .map(Trouble::words)
                .toList();
    }

    @Test
    void aRowBecomesALine() {
        CatalogueLine line = read("0101,路灯不亮,01,云湖区,云湖区城管局,市城管局；桂花街道,是,《条例》\n").get(0);
        assertThat(
                        line.saysTheSameAs(
                                new CatalogueLine(
                                        9, 9, "0101", "01", 31, List.of(1L, 41L), true, "《条例》")))
                .isTrue();
    }

    @Test
    void withoutAPlaceItIsForTheWholeCity() {
        assertThat(read("0101,,,全市,市城管局,,,《条例》\n0102,,,,市城管局,,否,《条例》\n"))
                .allMatch(line -> line.place() == null && !line.streetAllowed());
    }

    @Test
    void excelTakesZerosAndTheNamePutsThemBack() {
        assertThat(read("101,路灯不亮,1,云湖区,市城管局,,,《条例》\n"))
                .singleElement()
                .satisfies(line -> assertThat(line.matter()).isEqualTo("0101"))
                .satisfies(line -> assertThat(line.place()).isEqualTo("01"));
        assertThat(troubles("101,,,,市城管局,,,《条例》\n"))
                .singleElement()
                .asString()
                .contains("Excel 去掉了开头的 0，应为 0101");
        assertThat(troubles("1.01E+11,,,,市城管局,,,《条例》\n"))
                .singleElement()
                .asString()
                .contains("科学计数");
    }

    @Test
    void aNameAloneWillDoAndFullWidthDigitsToo() {
        assertThat(read(",市容环卫 / 路灯不亮,,,市城管局,,,《条例》\n").get(0).matter()).isEqualTo("0101");
        assertThat(read("０１０２,,,,市城管局,,,《条例》\n").get(0).matter()).isEqualTo("0102");
    }

    @Test
    void aCodeAndANameThatDisagreeAreNotGuessed() {
        assertThat(troubles("0101,垃圾清运,,,市城管局,,,《条例》\n"))
                .containsExactly("第 2 行：事项编码“0101”是“市容环卫 / 路灯不亮”，表中写的却是“垃圾清运”：请核对是编码错还是名称错。");
    }

    @Test
    void everyWrongCellOfEveryRowIsNamed() {
        assertThat(troubles("0999,,,,,,也许,\n0101,,09,,市没有局,市市政局,,《条例》\n0101,,,,市城管局,市城管局,,《条例》\n"))
                .containsExactly(
                        "第 2 行：事项编码“0999”不存在：请先在“事项表”中添加，或改为已有的编码。",
                        "第 2 行：没有填写主办单位：请填写。",
                        "第 2 行：可下派街道“也许”不对：请填 是 或 否。",
                        "第 2 行：没有写明依据：请填写法规、“三定”规定或职责清单的条款。",
                        "第 3 行：地点编码“09”不存在：请先在“地点表”中添加，或改为已有的编码。",
                        "第 3 行：主办单位“市没有局”不在承办单位中：请检查名称，或先新增这个单位。",
                        "第 3 行：协办单位“市市政局”已撤销：请改为在用的单位。",
                        "第 4 行：主办单位又列为协办单位：请从协办单位中删去。");
    }

    @Test
    void theSameMatterAndPlaceTwiceNamesBothRows() {
        assertThat(troubles("0101,,,,市城管局,,,《条例》\n0102,,,,市城管局,,,《条例》\n101,路灯不亮,,全市,桂花街道,,,《条例》\n"))
                .containsExactly("第 4 行：与第 2 行的事项和地点相同：请合并或删去一行。");
    }

    @Test
    void namesOfOfficesMayHaveCommasInThem() {
        assertThat(read("0101,,,,云湖区城管局,\"市城管局、桂花街道,市纪委监委\",,《条例》\n").get(0).co())
                .containsExactly(1L, 41L, 11L);
    }

    @Test
    void aCircleInTheMattersStopsTheImport() {
        ACatalogue circle =
                ACatalogue.empty()
                        .matters(new Code("1", "2", "甲", false), new Code("2", "1", "乙", false));
        assertThat(
                        catchThrowableOfType(
                                        WrongSheet.class, () -> read("1,甲,,,市城管局,,,《条例》\n", circle))
                                .troubles())
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).contains("形成循环"));
    }
}
