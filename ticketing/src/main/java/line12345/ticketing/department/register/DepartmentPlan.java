package line12345.ticketing.department.register;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.sheet.SheetRow;
import line12345.ticketing.sheet.Trouble;
import line12345.ticketing.sheet.WrongSheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a table of offices would make of the tree. Offices that the table does not name stay as they
 * are.
 *
 * @param offices as they are to be, superiors first; new ones have negative ids
 * @param tree afterwards
 */
record DepartmentPlan(List<PlannedOffice> offices, DepartmentTree tree) {
    /**
     * @param reasons why an office cannot be dissolved yet
     * @throws WrongSheet with every row that cannot be
     */
    static DepartmentPlan of(
            DepartmentTree now,
            Map<Long, Integer> versions,
            List<SheetRow> rows,
            List<StillNeeded> reasons) {
        List<Trouble> troubles = new ArrayList<>();
        DepartmentRows reader = new DepartmentRows(now, versions, troubles);
        List<PlannedOffice> read = rows.stream().flatMap(row -> reader.read(row).stream()).toList();
        Map<String, Long> ids = names(now, read, troubles);
        List<PlannedOffice> planned = new ArrayList<>();
        for (PlannedOffice one : read) {
            Long parent = one.parentName().isEmpty() ? null : ids.get(one.parentName());
            if (parent == null && !one.parentName().isEmpty()) {
                troubles.add(
                        new Trouble(
                                one.row(),
                                "上级单位“" + one.parentName() + "”既不在表中，也不是已有的单位：请检查名称是否写对。"));
            }
            planned.add(one.under(parent));
        }
        DepartmentTree after = after(now, planned);
        for (PlannedOffice one : planned) {
            PlaceInTree.objection(one.office(), after)
                    .map(WrongOffice::sentence)
                    .or(
                            () ->
                                    one.dissolves()
                                            ? Dissolving.objection(one.before(), after, reasons)
                                            : Optional.empty())
                    .ifPresent(why -> troubles.add(new Trouble(one.row(), why)));
        }
        if (!troubles.isEmpty()) {
            throw new WrongSheet(troubles);
        }
        return new DepartmentPlan(superiorsFirst(planned, after), after);
    }

    /** Ids by the names afterwards; a name given twice is a trouble. */
    private static Map<String, Long> names(
            DepartmentTree now, List<PlannedOffice> read, List<Trouble> troubles) {
        Map<Long, String> names = new LinkedHashMap<>();
        now.all().forEach(one -> names.put(one.id(), one.name()));
        read.forEach(one -> names.put(one.office().id(), one.office().name()));
        Map<Long, Integer> rows = new HashMap<>();
        read.forEach(one -> rows.put(one.office().id(), one.row()));
        Map<String, Long> ids = new HashMap<>();
        names.forEach(
                (id, name) -> {
                    Long other = ids.putIfAbsent(name, id);
                    if (other != null) {
                        int row = rows.containsKey(id) ? rows.get(id) : rows.get(other);
                        Integer first = rows.containsKey(id) ? rows.get(other) : null;
                        troubles.add(
                                new Trouble(
                                        row,
                                        "单位名称“%s”%s：每个单位的名称必须不同，请改名或删去一行。"
                                                .formatted(
                                                        name,
                                                        first == null
                                                                ? "与已有的单位重复"
                                                                : "与第 " + first + " 行重复")));
                    }
                });
        return ids;
    }

    private static DepartmentTree after(DepartmentTree now, List<PlannedOffice> planned) {
        Map<Long, Department> byId = new LinkedHashMap<>();
        now.all().forEach(one -> byId.put(one.id(), one));
        planned.forEach(one -> byId.put(one.office().id(), one.office()));
        return new DepartmentTree(byId.values());
    }

    private static List<PlannedOffice> superiorsFirst(
            List<PlannedOffice> planned, DepartmentTree after) {
        List<PlannedOffice> sorted = new ArrayList<>(planned);
        sorted.sort(Comparator.comparingInt(one -> after.upFrom(one.office().id()).size()));
        return sorted;
    }
}
