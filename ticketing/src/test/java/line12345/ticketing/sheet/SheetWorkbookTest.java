package line12345.ticketing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class SheetWorkbookTest {
    private static final String WORDS =
            "<sst><si><t>编码</t></si><si><t>名称</t></si>"
                    + "<si><r><t>路灯</t></r><r><t>不亮</t></r><rPh><t>ludeng</t></rPh></si></sst>";

    private static byte[] book(String rows) {
        return zip(
                Map.of(
                        "xl/sharedStrings.xml",
                        WORDS,
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final String HEAD =
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>";

    private static List<SheetRow> read(byte[] file) {
        return Sheet.read(file, List.of("编码", "名称"), List.of("电话"));
    }

    @Test
    void theFirstSheetIsReadAsATable() {
        List<SheetRow> rows =
                read(
                        book(
                                HEAD
                                        + "<row r=\"3\"><c r=\"A3\"><v>101</v></c>"
                                        + "<c r=\"B3\" t=\"s\"><v>2</v></c></row>"
                                        + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t> 0102 </t></is></c>"
                                        + "<c r=\"B4\" t=\"str\"><v>垃圾</v></c></row>"));
        assertThat(rows).extracting(SheetRow::number).containsExactly(3, 4);
        assertThat(rows.get(0).get("名称")).isEqualTo("路灯不亮");
        assertThat(rows.get(1).get("编码")).isEqualTo("0102");
    }

    @Test
    void aNumberIsWrittenOutAndABlankCellKeepsItsColumn() {
        byte[] file =
                book(
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                                + "<c r=\"C1\" t=\"inlineStr\"><is><t>电话</t></is></c></row>"
                                + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"C2\"><v>1.3912345678E10</v></c></row>");
        assertThat(read(file).get(0).get("电话")).isEqualTo("13912345678");
        assertThat(read(file).get(0).get("名称")).isEmpty();
    }

    @Test
    void aFormulaIsRefusedWithItsPlace() {
        byte[] file = book(HEAD + "<row r=\"2\"><c r=\"B2\"><f>1+1</f><v>2</v></c></row>");
        assertThatThrownBy(() -> read(file)).hasMessageContaining("第 2 行第 2 列是公式");
    }

    @Test
    void whatIsNoWorkbookOrTooMuchIsRefused() {
        assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4})).isInstanceOf(WrongSheet.class);
        assertThatThrownBy(() -> read(zip(Map.of("word/document.xml", "<a/>"))))
                .hasMessageContaining("没有 Excel 工作表");
        assertThatThrownBy(() -> read(book("<row r=\"9999999\"/>")))
                .hasMessageContaining("20000 行");
        assertThatThrownBy(
                        () ->
                                read(
                                        book(
                                                HEAD
                                                        + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>77</v></c></row>")))
                .hasMessageContaining("读不出来");
        assertThatThrownBy(
                        () ->
                                read(
                                        book(
                                                "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>"
                                                        + HEAD)))
                .isInstanceOf(WrongSheet.class);
        assertThatThrownBy(() -> read(book("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>")))
                .hasMessageContaining("列太多");
    }

    @Test
    void aNumberThatUnfoldsWithoutAnEndIsRefused() {
        for (String number :
                List.of(
                        "1E2000000000",
                        "1E-2000000000",
                        "1E41",
                        "1E2147483647",
                        "0.1E-2147483647",
                        "9".repeat(100_000))) {
            byte[] file = book(HEAD + "<row r=\"2\"><c r=\"A2\"><v>" + number + "</v></c></row>");
            assertThatThrownBy(() -> read(file)).as(number).isInstanceOf(WrongSheet.class);
        }
        byte[] largest = book(HEAD + "<row r=\"2\"><c r=\"A2\"><v>1.5E39</v></c></row>");
        assertThat(read(largest).get(0).get("编码")).isEqualTo("15" + "0".repeat(38));
    }

    @Test
    void aCellIsNotAddedUpWithoutAnEnd() {
        String piece = "<v>" + "路".repeat(1000) + "</v>";
        String cell = "<row r=\"2\"><c r=\"B2\" t=\"str\">%s</c></row>";
        byte[] many = book(HEAD + cell.formatted(piece.repeat(7)));
        assertThatThrownBy(() -> read(many)).hasMessageContaining("第 2 行第 2 列超过 1500 字");
        byte[] once = book(HEAD + cell.formatted(piece));
        assertThat(read(once).get(0).get("名称")).hasSize(1000);
    }

    @Test
    void aWordThatAllCellsShareCountsForEach() {
        String cells = "<row><c t=\"s\"><v>0</v></c></row>".repeat(6000);
        byte[] file =
                zip(
                        Map.of(
                                "xl/sharedStrings.xml",
                                "<sst><si><t>" + "路".repeat(5999) + "</t></si></sst>",
                                "xl/worksheets/sheet1.xml",
                                "<worksheet><sheetData>" + cells + "</sheetData></worksheet>"));
        assertThat(file.length).isLessThan(100_000);
        assertThatThrownBy(() -> read(file)).hasMessageContaining("展开后太大");
    }
}
