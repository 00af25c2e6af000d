package line12345.ticketing.dispatch.catalogue.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import line12345.ticketing.dispatch.catalogue.ACatalogue;
import line12345.ticketing.dispatch.catalogue.CodeTree.Code;
import line12345.ticketing.sheet.Sheet;
import line12345.ticketing.sheet.Trouble;
import line12345.ticketing.sheet.WrongSheet;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class CodeRowsTest {
    private static List<Code> read(String rows) {
        byte[] file = ("编码,名称,上级编码,纪检事项\n" + rows).getBytes(StandardCharsets.UTF_8);
        return CodeRows.read(
                Sheet.read(file, CodeTable.MATTER.needed(), CodeTable.MATTER.optional()),
                ACatalogue.MATTERS);
    }

    private static List<String> troubles(String rows) {
        return catchThrowableOfType(WrongSheet.class, () -> read(rows)).troubles().stream()
                .map(Trouble::words)
                .toList();
    }

    @Test
    void newCodesComeAfterThoseAboveThem() {
        assertThat(read("0201,物业服务,02,\n02,住房物业,,\n"))
                .extracting(Code::code)
                .containsExactly("02", "0201");
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        assertThat(read("01,市容环卫,,\n0101,路灯,01,否\n11,干部作风,,\n"))
                .containsExactly(new Code("0101", "01", "路灯", false));
        assertThat(read("11,干部作风,,否\n")).extracting(Code::discipline).containsExactly(false);
    }

    @Test
    void circlesUnknownParentsAndDoublesNameTheirRow() {
        assertThat(troubles("05,甲,06,\n06,乙,05,\n")).singleElement().asString().contains("循环");
        assertThat(troubles("01,市容环卫,0101,\n"))
                .singleElement()
                .asString()
                .startsWith("第 2 行")
                .contains("循环");
        assertThat(troubles("07,丙,99,\n")).singleElement().asString().contains("上级编码“99”");
        assertThat(troubles("07,丙,,\n07,丁,,\n"))
                .singleElement()
                .asString()
                .startsWith("第 3 行")
                .contains("第 2 行重复");
    }

    @Test
    void lostZerosAndOtherNonsenseAreNotGuessed() {
        assertThat(troubles("101,路灯不亮,01,\n")).singleElement().asString().contains("去掉了开头的 0");
        assertThat(troubles("一,甲,,\n")).singleElement().asString().contains("编码“一”不对");
        assertThat(troubles("07,,,\n")).singleElement().asString().contains("请填写名称");
        assertThat(troubles("07,甲,,也许\n")).singleElement().asString().contains("纪检事项");
    }
}
