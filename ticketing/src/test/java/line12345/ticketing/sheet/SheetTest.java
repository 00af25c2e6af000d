package line12345.ticketing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

class SheetTest {
    private static final List<String> NEEDED = List.of("编码", "名称");
    private static final List<String> OPTIONAL = List.of("备注");
    private static final String TABLE =
            "编码,名称,备注\r\n0101,路灯不亮,\"夜里,很黑\"\r\n\r\n0102,\"说\"\"谎\"\"\",\r\n";

    private static List<SheetRow> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<SheetRow> read(byte[] file) {
        return Sheet.read(file, NEEDED, OPTIONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16", "UTF-16LE-BOM"})
    void whateverExcelSavesIsRead(String encoding) {
        byte[] file =
                encoding.equals("UTF-16LE-BOM")
                        ? ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE)
                        : TABLE.getBytes(Charset.forName(encoding));
        assertThat(read(file)).extracting(row -> row.get("名称")).containsExactly("路灯不亮", "说\"谎\"");
    }

    @Test
    void aRowHasTheNumberThatTheProgramShows() {
        List<SheetRow> rows = read("\uFEFF" + TABLE);
        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 4);
        assertThat(rows.get(0).get("备注")).isEqualTo("夜里,很黑");
        assertThat(rows.get(1).get("备注")).isEmpty();
    }

    @Test
    void tabsAndSpacesOfOtherProgramsDoNoHarm() {
        assertThat(read("编码\t名称\n　01\u00a0\t 路灯 \n").get(0).cells())
                .containsEntry("编码", "01")
                .containsEntry("名称", "路灯");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-2",
                "@sum",
                "＝1+1",
                "'=1",
                "''=1",
                "'quoted",
                "a,\"b\""
            })
    void whatIsWrittenRunsNothingAndComesBackTheSame(String value) {
        byte[] file = Sheet.write(NEEDED, List.of(List.of(value, "名")));
        String line = new String(file, StandardCharsets.UTF_8).split("\r\n")[1];
        assertThat(line.replaceFirst("^\"", "").charAt(0)).isNotIn('=', '+', '-', '@', '＝');
        assertThat(read(file).get(0).get("编码")).isEqualTo(value);
    }

    @Test
    void theFileSaysInWhatItIsWritten() {
        byte[] file = Sheet.write(NEEDED, List.of());
        assertThat(Arrays.copyOf(file, 3)).containsExactly((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
    }

    @Test
    void aFileThatIsNoTableIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> read(new byte[0])).hasMessageContaining("空");
        assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .hasMessageContaining("另存为");
        assertThatThrownBy(() -> read(new byte[5 * 1024 * 1024])).hasMessageContaining("5.0 MB");
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xFF, (byte) 0xFF, 1, 2}))
                .hasMessageContaining("编码");
        assertThatThrownBy(() -> read("编码,名称\n1,a\0b\n")).isInstanceOf(WrongSheet.class);
        assertThatThrownBy(() -> read("编码,名称\n")).hasMessageContaining("只有表头");
        assertThatThrownBy(() -> read("编码,名称\n1,\"没有结束\n2,好\n")).hasMessageContaining("第 2 行有一个引号");
    }

    @Test
    void headingsAreWhatWasAgreed() {
        assertThatThrownBy(() -> read("编码\n1\n")).hasMessageContaining("缺少列“名称”");
        assertThatThrownBy(() -> read("编码,名称,备住\n1,2,3\n")).hasMessageContaining("不认识的列“备住”");
        assertThatThrownBy(() -> read("编码,名称,编码\n1,2,3\n")).hasMessageContaining("两次");
    }

    @Test
    void eachWrongRowIsNamed() {
        assertThatThrownBy(
                        () -> read("编码,名称\n1,好\n2,a,b\n3," + "长".repeat(1501) + "\n4,\"a\nb\"\n"))
                .isInstanceOfSatisfying(
                        WrongSheet.class,
                        wrong ->
                                assertThat(wrong.troubles())
                                        .extracting(Trouble::row)
                                        .containsExactly(3, 4, 5))
                .hasMessageContaining("有 3 处问题，一行也没有导入");
    }

    @Test
    void tooManyRowsAreRefused() {
        assertThatThrownBy(() -> read("编码,名称\n" + "1,a\n".repeat(20_001)))
                .hasMessageContaining("最多导入 20000 行");
    }
}
