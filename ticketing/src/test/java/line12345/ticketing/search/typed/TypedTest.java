package line12345.ticketing.search.typed;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.Kind;

import org.junit.jupiter.api.Test;

import java.util.List;

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
}
