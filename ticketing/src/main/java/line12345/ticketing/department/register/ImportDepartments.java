package line12345.ticketing.department.register;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Departments;
import line12345.ticketing.sheet.Difference;
import line12345.ticketing.sheet.Sheet;
import line12345.ticketing.sheet.WrongSheet;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings a table of offices in 导入, the whole of it or nothing. */
@ApplicationScoped
public class ImportDepartments {
    @Inject Departments departments;
    @Inject DepartmentSheet sheet;
    @Inject DepartmentTable table;
    @Inject DepartmentHistory history;
    @Inject OfficeChanges changes;
    @Inject @All List<StillNeeded> reasons;

    /**
     * How many offices the table would add, change, dissolve and leave as they are.
     *
     * @param differences row by row
     */
    public record Outcome(
            int added, int changed, int dissolved, int same, List<Difference> differences) {}

    /**
     * @param trial true to hear what it would do, without doing it
     * @throws WrongSheet with every row that cannot be
     */
    @Transactional
    public Outcome bringIn(byte[] file, boolean trial, Actor by, Instant now) {
        MayEditOffices.check(by);
        var rows = Sheet.read(file, DepartmentSheet.NEEDED, DepartmentSheet.OPTIONAL);
        table.lock();
        DepartmentTree before = departments.tree();
        DepartmentPlan plan = DepartmentPlan.of(before, sheet.versions(), rows, reasons);
        if (!trial) {
            write(plan, by, now);
        }
        return outcome(plan, before);
    }

    private static Outcome outcome(DepartmentPlan plan, DepartmentTree tree) {
        int added = (int) plan.offices().stream().filter(PlannedOffice::isNew).count();
        int dissolved = (int) plan.offices().stream().filter(PlannedOffice::dissolves).count();
        int same =
                (int)
                        plan.offices().stream()
                                .filter(one -> one.office().equals(one.before()))
                                .count();
        int changed = plan.offices().size() - added - dissolved - same;
        return new Outcome(
                added,
                changed,
                dissolved,
                same,
                plan.offices().stream()
                        .filter(one -> !one.office().equals(one.before()))
                        .map(one -> difference(one, plan, tree))
                        .toList());
    }

    private static Difference difference(
            PlannedOffice one, DepartmentPlan plan, DepartmentTree tree) {
        String became = one.dissolves() ? "撤销" : OfficeWords.whole(one.office(), plan.tree());
        String was = one.isNew() ? "" : OfficeWords.whole(one.before(), tree);
        return new Difference(
                one.row(), one.office().name(), one.isNew() ? "新增" : "修改", was, became);
    }

    private void write(DepartmentPlan plan, Actor by, Instant now) {
        plan.offices().stream()
                .filter(one -> !one.isNew() && !one.office().name().equals(one.before().name()))
                .forEach(one -> table.freeName(one.office().id()));
        Map<Long, Long> ids = addNew(plan, by, now);
        DepartmentTree after = renumbered(plan.tree(), ids);
        for (PlannedOffice one : plan.offices()) {
            if (!one.isNew()) {
                dissolveLocked(one);
                Department office = after.find(one.office().id()).orElseThrow();
                changes.write(one.before(), office, after, by, now);
            }
        }
    }

    /** The ids of the new offices by those they had in the plan. */
    private Map<Long, Long> addNew(DepartmentPlan plan, Actor by, Instant now) {
        Map<Long, Long> ids = new HashMap<>();
        for (PlannedOffice one : plan.offices()) {
            if (one.isNew()) {
                Long parent = one.office().parentId();
                long id = table.add(one.under(ids.getOrDefault(parent, parent)).office());
                ids.put(one.office().id(), id);
                history.note(id, "导入新增", "", OfficeWords.whole(one.office(), plan.tree()), by, now);
            }
        }
        return ids;
    }

    private static DepartmentTree renumbered(DepartmentTree tree, Map<Long, Long> ids) {
        return new DepartmentTree(
                tree.all().stream()
                        .map(
                                one ->
                                        new Department(
                                                ids.getOrDefault(one.id(), one.id()),
                                                ids.getOrDefault(one.parentId(), one.parentId()),
                                                one.name(),
                                                one.level(),
                                                one.kind(),
                                                one.active()))
                        .toList());
    }

    private void dissolveLocked(PlannedOffice one) {
        if (one.dissolves()) {
            table.lock(one.office().id());
            reasons.stream()
                    .flatMap(reason -> reason.why(one.before()).stream())
                    .findFirst()
                    .ifPresent(
                            why -> {
                                throw new OfficeStillNeeded(why);
                            });
        }
    }
}
