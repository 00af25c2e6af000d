package line12345.ticketing.department.register;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Kind;
import line12345.ticketing.sheet.SheetRow;
import line12345.ticketing.sheet.Trouble;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of a table of offices one by one; what is wrong with one is said beside it. */
final class DepartmentRows {
    private final DepartmentTree tree;
    private final Map<Long, Integer> versions;
    private final List<Trouble> troubles;
    private final Map<Long, Integer> seen = new HashMap<>();

    DepartmentRows(DepartmentTree tree, Map<Long, Integer> versions, List<Trouble> troubles) {
        this.tree = tree;
        this.versions = versions;
        this.troubles = troubles;
    }

    /** The office without its superior; empty when the row cannot be read. */
    Optional<PlannedOffice> read(SheetRow row) {
        int before = troubles.size();
        Department known = known(row);
        String name = OfficeName.stripped(row.get(DepartmentSheet.NAME));
        OfficeName.objection(name).ifPresent(why -> trouble(row, why.sentence()));
        Integer level = level(row);
        Kind kind = kind(row);
        boolean active = active(row, known);
        if (troubles.size() > before) {
            return Optional.empty();
        }
        long id = known == null ? -row.number() : known.id();
        Department office = new Department(id, null, name, level, kind, active);
        return Optional.of(
                new PlannedOffice(row.number(), known, row.get(DepartmentSheet.PARENT), office));
    }

    private Department known(SheetRow row) {
        String written = row.get(DepartmentSheet.ID);
        if (written.isEmpty()) {
            return byName(row);
        }
        if (!written.matches("\\d{1,15}")) {
            trouble(row, "编号“" + written + "”不是数字：新增单位请留空，修改单位请用导出表中的编号。");
            return null;
        }
        long id = Long.parseLong(written);
        Integer other = seen.put(id, row.number());
        if (other != null) {
            trouble(row, "编号 " + id + " 与第 " + other + " 行重复：请删去一行。");
            return null;
        }
        Department known = tree.find(id).orElse(null);
        if (known == null) {
            trouble(row, "没有编号为 " + id + " 的单位：新增单位请把编号留空。");
        } else {
            version(row, known);
        }
        return known;
    }

    /** A table without numbers: the name says which office is meant. */
    private Department byName(SheetRow row) {
        String name = row.get(DepartmentSheet.NAME);
        Department known =
                tree.all().stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
        if (known != null) {
            Integer other = seen.put(known.id(), row.number());
            if (other != null) {
                trouble(row, "单位“" + name + "”与第 " + other + " 行重复：请删去一行。");
            }
        }
        return known;
    }

    private void version(SheetRow row, Department known) {
        String written = row.get(DepartmentSheet.VERSION);
        if (!written.isEmpty() && !written.equals("" + versions.get(known.id()))) {
            trouble(row, "“" + known.name() + "”在这份表导出之后被修改过：请重新导出，在新表上修改。");
        }
    }

    private Integer level(SheetRow row) {
        String word = row.get(DepartmentSheet.LEVEL);
        Integer level = Department.levelNamed(word).orElse(null);
        if (level == null) {
            trouble(row, "层级“" + word + "”不对：请填 市级、区级、街道 或 科室。");
        }
        return level;
    }

    private Kind kind(SheetRow row) {
        String word = row.get(DepartmentSheet.KIND);
        Kind kind =
                Arrays.stream(Kind.values())
                        .filter(one -> one.chinese().equals(word))
                        .findFirst()
                        .orElse(null);
        if (kind == null) {
            trouble(row, "性质“" + word + "”不对：请填 职能部门、属地、科室 或 纪检监察。");
        }
        return kind;
    }

    private boolean active(SheetRow row, Department known) {
        String word = row.get(DepartmentSheet.STATE);
        if (word.isEmpty()) {
            return known == null || known.active();
        }
        if (!word.equals(DepartmentSheet.ACTIVE) && !word.equals(DepartmentSheet.DISSOLVED)) {
            trouble(row, "状态“" + word + "”不对：请填 在用 或 撤销。");
        } else if (known == null && word.equals(DepartmentSheet.DISSOLVED)) {
            trouble(row, "新增单位的状态不能是“撤销”：请删去这一行。");
        }
        return word.equals(DepartmentSheet.ACTIVE);
    }

    private void trouble(SheetRow row, String sentence) {
        troubles.add(new Trouble(row.number(), sentence));
    }
}
