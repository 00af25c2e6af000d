package line12345.ticketing.department.register;

import static line12345.ticketing.department.Offices.TREE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import line12345.ticketing.sheet.Sheet;
import line12345.ticketing.sheet.Trouble;
import line12345.ticketing.sheet.WrongSheet;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class DepartmentPlanTest {
    private static final String HEAD = "编号,单位名称,上级单位,层级,性质,状态,版本\n";
    private static final Map<Long, Integer> VERSIONS =
            Map.of(1L, 0, 11L, 0, 21L, 0, 31L, 4, 41L, 0, 51L, 0);

    private static DepartmentPlan plan(String rows, StillNeeded... reasons) {
        byte[] file = (HEAD + rows).getBytes(StandardCharsets.UTF_8);
        return DepartmentPlan.of(
                TREE,
                VERSIONS,
                Sheet.read(file, DepartmentSheet.NEEDED, DepartmentSheet.OPTIONAL),
                List.of(reasons));
    }

    private static List<String> troubles(String rows, StillNeeded... reasons) {
        return catchThrowableOfType(WrongSheet.class, () -> plan(rows, reasons)).troubles().stream()
                .map(Trouble::words)
                .toList();
    }

    @Test
    void newOfficesMayStandBelowEachOtherInAnyOrder() {
        DepartmentPlan plan = plan(",新桥街道城建办,新桥街道,科室,科室,,\n,新桥街道,云湖区政府,街道,属地,在用,\n");
        assertThat(plan.offices())
                .extracting(one -> one.office().name())
                .containsExactly("新桥街道", "新桥街道城建办");
        assertThat(plan.tree().within(-2L, 21L)).isTrue();
    }

    @Test
    void anOfficeIsKnownByItsNumberOrItsName() {
        DepartmentPlan plan = plan("31,云湖区城市管理局,云湖区政府,区级,职能部门,在用,4\n,市城管局,,市级,职能部门,,\n");
        assertThat(plan.offices())
                .extracting(one -> one.office().id(), one -> one.before().name())
                .containsExactlyInAnyOrder(tuple(31L, "云湖区城管局"), tuple(1L, "市城管局"));
    }

    @Test
    void namesMayChangeHands() {
        assertThat(plan("1,市纪委监委,,市级,职能部门,,\n11,市城管局,,市级,纪检监察,,\n").offices()).hasSize(2);
    }

    @Test
    void aCircleNamesItsRows() {
        assertThat(troubles("21,云湖区政府,桂花街道,区级,属地,,\n1,市城管局,,市级,职能部门,,\n"))
                .singleElement()
                .asString()
                .startsWith("第 2 行：")
                .contains("循环");
        assertThat(troubles(",甲,乙,区级,属地,,\n,乙,甲,区级,属地,,\n"))
                .hasSize(2)
                .allMatch(words -> words.contains("循环"));
    }

    @Test
    void unknownSuperiorsAndDoubleNamesNameTheirRow() {
        assertThat(troubles(",甲,没有的单位,区级,属地,,\n"))
                .containsExactly("第 2 行：上级单位“没有的单位”既不在表中，也不是已有的单位：请检查名称是否写对。");
        assertThat(troubles(",甲,,市级,职能部门,,\n,乙,,市级,职能部门,,\n,甲,,市级,职能部门,,\n"))
                .singleElement()
                .asString()
                .startsWith("第 4 行：单位名称“甲”与第 2 行重复");
        assertThat(troubles("41,云湖区城管局,云湖区政府,街道,属地,,\n"))
                .singleElement()
                .asString()
                .contains("与已有的单位重复");
        assertThat(troubles("41,桂花街道,云湖区政府,街道,属地,,\n41,桂花街道,云湖区政府,街道,属地,,\n"))
                .singleElement()
                .asString()
                .startsWith("第 3 行：编号 41 与第 2 行重复");
    }

    @Test
    void wordsNobodyKnowsNameTheirRow() {
        assertThat(troubles("7x,甲,,省级,党群,半撤销,\n"))
                .hasSize(4)
                .allMatch(words -> words.startsWith("第 2 行："));
        assertThat(troubles("999,甲,,市级,职能部门,,\n")).singleElement().asString().contains("没有编号为 999");
        assertThat(troubles(",,,市级,职能部门,,\n")).singleElement().asString().contains("请填写单位名称");
        assertThat(troubles(",甲,,市级,职能部门,撤销,\n")).singleElement().asString().contains("不能是“撤销”");
    }

    @Test
    void whatChangedSinceTheExportIsNotOverwritten() {
        assertThat(troubles("31,云湖区城管局,云湖区政府,区级,职能部门,在用,3\n"))
                .singleElement()
                .asString()
                .contains("导出之后被修改过");
    }

    @Test
    void anOfficeInUseIsNotDissolved() {
        assertThat(troubles("21,云湖区政府,,区级,属地,撤销,\n")).anyMatch(words -> words.contains("之下还有"));
        StillNeeded open = office -> Optional.of("“" + office.name() + "”还有在办工单");
        assertThat(troubles("41,桂花街道,云湖区政府,街道,属地,撤销,\n", open))
                .containsExactly("第 2 行：“桂花街道”还有在办工单");
        assertThat(plan("41,桂花街道,云湖区政府,街道,属地,撤销,\n").offices().get(0).dissolves()).isTrue();
    }
}
