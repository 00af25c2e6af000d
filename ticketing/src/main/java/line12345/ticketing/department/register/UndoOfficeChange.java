package line12345.ticketing.department.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Departments;
import line12345.ticketing.department.Kind;
import line12345.ticketing.department.NoSuchDepartment;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Takes the last change of an office back 撤销修改: what it was before is written again. */
@ApplicationScoped
public class UndoOfficeChange {
    private static final Set<String> CAN_BE_TAKEN_BACK =
            Set.of("改名", "移动", "改层级", "改性质", "撤销", "恢复");

    /** One change touches at most so many parts of an office. */
    private static final int PARTS = 6;

    @Inject Departments departments;
    @Inject DepartmentTable table;
    @Inject DepartmentHistory history;
    @Inject OfficeChanges changes;
    @Inject DissolveDepartment dissolve;

    /**
     * @param version of the office as the administrator saw it
     * @throws OfficeChanged when somebody else was quicker
     * @throws WrongOffice when it cannot be taken back, or what was before cannot be any more
     * @throws OfficeStillNeeded when taking a reopening back would dissolve it with work in hand
     */
    @Transactional
    public void undo(long id, int version, Actor by, Instant now) {
        MayEditOffices.check(by);
        table.lock();
        changes.seenAs(id, version);
        List<DepartmentHistory.Change> recent = history.ofOffice(id, PARTS);
        List<DepartmentHistory.Change> last =
                recent.stream()
                        .filter(one -> one.at().equals(recent.get(0).at()))
                        .filter(one -> CAN_BE_TAKEN_BACK.contains(one.what()))
                        .toList();
        if (last.isEmpty()) {
            throw new WrongOffice(
                    "department-nothing-to-undo",
                    recent.isEmpty()
                            ? "这个单位还没有修改过，没有可以撤销的修改。"
                            : "最近一次是“" + recent.get(0).what() + "”，不能撤销：请直接修改，或撤销这个单位。");
        }
        if (last.stream().anyMatch(one -> one.what().equals("恢复"))) {
            dissolve.dissolve(id, version, by, now);
            return;
        }
        DepartmentTree tree = departments.tree();
        Department before = tree.find(id).orElseThrow(NoSuchDepartment::new);
        Department after = before;
        for (DepartmentHistory.Change one : last) {
            after = restored(after, one, tree);
        }
        OfficeForm form =
                new OfficeForm(after.name(), after.parentId(), after.level(), after.kind());
        changes.write(
                before,
                CheckedOffice.of(id, form, after.active(), tree),
                tree,
                "撤销" + last.get(0).who() + "的修改",
                by,
                now);
    }

    private static Department restored(
            Department office, DepartmentHistory.Change change, DepartmentTree tree) {
        String was = change.was();
        return switch (change.what()) {
            case "改名" ->
                    with(
                            office,
                            was,
                            office.parentId(),
                            office.level(),
                            office.kind(),
                            office.active());
            case "移动" ->
                    with(
                            office,
                            office.name(),
                            superior(was, tree),
                            office.level(),
                            office.kind(),
                            office.active());
            case "改层级" ->
                    with(
                            office,
                            office.name(),
                            office.parentId(),
                            Department.levelNamed(was).orElse(office.level()),
                            office.kind(),
                            office.active());
            case "改性质" ->
                    with(
                            office,
                            office.name(),
                            office.parentId(),
                            office.level(),
                            kind(was),
                            office.active());
            default ->
                    with(
                            office,
                            office.name(),
                            office.parentId(),
                            office.level(),
                            office.kind(),
                            true);
        };
    }

    private static Department with(
            Department of, String name, Long parentId, int level, Kind kind, boolean active) {
        return new Department(of.id(), parentId, name, level, kind, active);
    }

    private static Long superior(String name, DepartmentTree tree) {
        return name.equals("无")
                ? null
                : tree.all().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .map(Department::id)
                        .orElseThrow(
                                () ->
                                        new WrongOffice(
                                                "department-parent",
                                                "原来的上级单位“" + name + "”已改名，不能撤销：请直接修改上级单位。"));
    }

    private static Kind kind(String chinese) {
        return Arrays.stream(Kind.values())
                .filter(one -> one.chinese().equals(chinese))
                .findFirst()
                .orElseThrow();
    }
}
