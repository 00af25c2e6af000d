package line12345.ticketing.people;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Kind;
import line12345.ticketing.sheet.Sheet;
import line12345.ticketing.sheet.Trouble;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class PeopleRowsTest {
    private static final Actor ADMIN = new Actor(1, "许管理员", Role.ADMIN, null, null);
    private static final DepartmentTree TREE =
            new DepartmentTree(
                    List.of(
                            new Department(5, null, "市城管局", 1, Kind.FUNCTIONAL, true),
                            new Department(6, null, "撤掉的局", 1, Kind.FUNCTIONAL, false)));
    private static final List<Person> PEOPLE =
            List.of(
                    person(1, "admin01", "许管理员", Role.ADMIN, null, null),
                    person(2, "admin02", "余管理员", Role.ADMIN, null, null),
                    person(3, "agent01", "赵话务员", Role.AGENT, null, "1001"),
                    person(4, "clerk05", "钱经办", Role.CLERK, 5L, null));

    private final PeopleRows rows = new PeopleRows(PEOPLE, TREE);

    private static Person person(
            long id, String login, String name, Role role, Long office, String extension) {
        return new Person(
                id,
                7,
                login,
                name,
                role,
                office,
                office == null ? "" : "市城管局",
                extension,
                "138****5678",
                true,
                null,
                false);
    }

    private List<PlannedPerson> read(String... lines) {
        String text = "账号,姓名,角色,承办单位,分机,手机,状态,版本\n" + String.join("\n", lines);
        return rows.read(
                Sheet.read(
                        text.getBytes(StandardCharsets.UTF_8),
                        PeopleSheet.NEEDED,
                        PeopleSheet.OPTIONAL),
                ADMIN);
    }

    private String trouble() {
        return String.join(" ", rows.troubles().stream().map(Trouble::words).toList());
    }

    @Test
    void whatWasExportedChangesNothing() {
        List<PlannedPerson> planned =
                read(
                        "agent01,赵话务员,话务员,,1001,138****5678,在用,7",
                        "clerk05,钱经办,承办单位经办人,市城管局,,138****5678,在用,7");
        assertThat(trouble()).isEmpty();
        assertThat(planned).hasSize(2).noneMatch(one -> one.isNew() || one.newPhone());
        assertThat(planned)
                .allMatch(one -> PersonWords.differences(one.before(), one.after()).isEmpty());
    }

    @Test
    void aNewPersonAndAChangedOneAreToldApart() {
        List<PlannedPerson> planned =
                read("lisi,李四,承办单位经办人,市城管局,,13900001111,,", "agent01,赵话务员,回访员,,,,,");
        assertThat(trouble()).isEmpty();
        assertThat(planned.get(0).isNew()).isTrue();
        assertThat(planned.get(0).newPhone()).isTrue();
        assertThat(PersonWords.differences(planned.get(1).before(), planned.get(1).after()))
                .extracting(PersonWords.Difference::what)
                .containsExactly("角色", "分机");
    }

    @Test
    void everyWrongCellIsNamedWithItsRowAndColumn() {
        read(
                "lisi,李四,局长,市城管局,,,,",
                "wangwu,王五,承办单位经办人,没有的局,,,,",
                "zhaoliu,赵六,承办单位经办人,,,,,",
                "sunqi,孙七,话务员,,10,,,",
                "agent01,赵话务员,话务员,,1001,138****0000,在用,7",
                "clerk05,钱经办,承办单位经办人,撤掉的局,,,在用,7",
                "Li Si,李四,话务员,,,,,",
                "zhou8,=1+1,话务员,,,,,",
                "zheng10,郑十,话务员,,,,离职,");
        assertThat(trouble())
                .contains(
                        "第 2 行：“角色”列：“局长”不是角色",
                        "第 3 行：“承办单位”列：没有名为“没有的局”",
                        "第 4 行：承办单位经办人必须属于一个承办单位",
                        "第 5 行：分机“10”不对",
                        "第 6 行：“手机”列：号码被遮住的部分和原来的不一样",
                        "第 7 行：承办单位“撤掉的局”已撤销",
                        "第 8 行：账号“li si”不对",
                        "第 9 行：姓名“=1+1”中有不能用在姓名里的符号",
                        "第 10 行：“状态”列：“离职”不对");
    }

    @Test
    void twoRowsCannotBeOnePersonNorHaveOneExtension() {
        read("lisi,李四,话务员,,1001,,,", "lisi,李四,话务员,,,,,");
        assertThat(trouble()).contains("与第 2 行重复", "分机 1001 已由“赵话务员”");
    }

    @Test
    void extensionsMayChangeHands() {
        read("lisi,李四,话务员,,1001,,,", "agent01,赵话务员,话务员,,1002,,,");
        assertThat(trouble()).isEmpty();
    }

    @Test
    void nobodyRemovesTheLastAdministratorOrHimself() {
        read("admin02,余管理员,审核员,,,,,", "admin01,许管理员,系统管理员,,,,停用,");
        assertThat(trouble()).contains("第 3 行：不能停用自己的账号").doesNotContain("第 2 行");
        assertThat(SomebodyStays.objection(PEOPLE.get(1), closed(PEOPLE.get(1)), ADMIN, 1))
                .get()
                .asString()
                .contains("最后一位系统管理员");
        assertThat(SomebodyStays.objection(PEOPLE.get(1), closed(PEOPLE.get(1)), ADMIN, 2))
                .isEmpty();
    }

    private static Person closed(Person one) {
        return one.as(one.name(), one.role(), null, "", null, false);
    }

    @Test
    void aTableThatIsOlderThanTheAccountIsRefused() {
        read("agent01,赵话务员,话务员,,1001,,在用,6");
        assertThat(trouble()).contains("“版本”列", "导出之后被修改过");
    }
}
