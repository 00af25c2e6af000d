package line12345.ticketing.search.typed;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class TypedTest {
    private static final List<Department> OFFICES =
            List.of(
                    office(1, "市城市管理局", 1),
                    office(4, "市生态环境局", 1),
                    office(31, "云湖区城市管理局", 2),
                    office(41, "云湖区桂花街道办事处", 3));

    private static Department office(long id, String name, int level) {
        return new Department(id, null, name, level, Kind.FUNCTIONAL, true);
    }

    private static Typed typed(String line) {
        return Typed.of(line, false, OFFICES);
    }

    @Test
    void initialsAreThoseOfThePinyin() {
        assertThat(Initials.of("市城市管理局")).isEqualTo("scsglj");
        assertThat(Initials.of("市公安局交通警察支队")).isEqualTo("sgajjtjczd");
        assertThat(Initials.of("云湖区桂花街道办事处")).isEqualTo("yhqghjdbsc");
        assertThat(Initials.of("阿座𠮷（A1）啊匝")).isEqualTo("aza1az");
    }

    @Test
    void anOfficeIsMeantByAllOrSomeOfItsInitials() {
        assertThat(typed("scsglj").offices()).extracting(Department::id).first().isEqualTo(1L);
        assertThat(typed("csj").offices()).extracting(Department::id).containsExactly(1L, 31L);
        assertThat(typed("CGJ 路灯").offices()).extracting(Department::id).startsWith(1L);
        assertThat(typed("CGJ 路灯").words()).isEqualTo("路灯");
        assertThat(typed("sthjj").offices()).extracting(Department::id).containsExactly(4L);
        assertThat(typed("wifi").offices()).isEmpty();
        assertThat(typed("wifi").words()).isEqualTo("wifi");
        assertThat(Typed.of("csj", true, OFFICES).words()).isEqualTo("csj");
    }

    @Test
    void aNumberIsATicketsAndATelephoneIsACallers() {
        assertThat(typed("20261122000815").number()).isEqualTo("20261122000815");
        assertThat(typed("０００８１５").number()).isEqualTo("000815");
        assertThat(typed("#0815").number()).isEqualTo("0815");
        assertThat(typed("1203 停水").words()).isEqualTo("1203 停水");
        assertThat(typed("138 1234-5678").caller()).isEqualTo("13812345678");
        assertThat(typed("停水 13812345678").caller()).isEqualTo("13812345678");
        assertThat(typed("(0735) 2222222").caller()).isEqualTo("07352222222");
    }

    @Test
    void aTelephoneNumberIsNeverPlainWords() {
        assertThat(Typed.of("停水 138-1234-5678", true, OFFICES).words()).isEqualTo("停水");
        assertThat(Typed.hasPhone("停水 １３８１２３４５６７８")).isTrue();
        assertThat(Typed.hasPhone("20261122000815")).isFalse();
        assertThat(typed(null).words()).isEmpty();
        assertThat(typed("停\u0000水").words()).isEqualTo("停 水");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13812345678，漏水|13812345678|,漏水",
                "漏水，13812345678|13812345678|漏水,",
                "电话13812345678|13812345678|''",
                "漏水 联系电话：138-1234-5678 桂花路|13812345678|漏水 桂花路",
                "8613812345678|13812345678|''",
                "+86 138 1234 5678|13812345678|''",
                "008613812345678漏水|13812345678|漏水",
                "138 1234 5678 漏水|13812345678|漏水",
                "1\u200b3\u200b812345678|13812345678|''",
                "13812\u00ad345678漏水|13812345678|漏水",
                "138\u0000 1234\u202e5678|13812345678|''",
                "١٣٨١٢٣٤٥٦٧٨|13812345678|''",
                "①③⑧①②③④⑤⑥⑦⑧|13812345678|''",
                "王姐tel13812345678|13812345678|王姐",
                "a13812345678|13812345678|a",
                "0735-2222222路灯|07352222222|路灯",
                "（010）6222 2222|01062222222|''",
                "8607352222222|07352222222|''",
                "电话号0735-2222222|07352222222|''",
                "漏水 13812345678 13912345678|13812345678|漏水"
            })
    void aTelephoneNumberIsSeenInsideTheText(String line, String caller, String words) {
        String unescaped =
                Pattern.compile("\\\\u([0-9a-f]{4})")
                        .matcher(line)
                        .replaceAll(
                                one ->
                                        Matcher.quoteReplacement(
                                                "" + (char) Integer.parseInt(one.group(1), 16)));
        assertThat(Typed.hasPhone(unescaped)).isTrue();
        Typed seen = Typed.of(unescaped, true, OFFICES);
        assertThat(seen.caller()).isEqualTo(caller);
        assertThat(seen.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20261122000815",
                "#0612345678",
                "尾号0612345678",
                "3号楼 1203 停水",
                "6222020000000000000",
                "138123456789012",
                "2026年11月22日13时",
                "1381234567",
                "5.1 3.2 停电"
            })
    void otherNumbersAreNoTelephones(String line) {
        assertThat(Typed.hasPhone(line)).isFalse();
    }
}
