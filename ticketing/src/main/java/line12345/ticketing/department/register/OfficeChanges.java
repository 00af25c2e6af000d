package line12345.ticketing.department.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Departments;

import java.time.Instant;

/** Writes what differs between an office before and after, and remembers each difference. */
@ApplicationScoped
class OfficeChanges {
    @Inject Departments departments;
    @Inject DepartmentTable table;
    @Inject DepartmentHistory history;

    /**
     * @throws OfficeChanged when it has another version by now
     */
    void seenAs(long id, int version) {
        if (departments.version(id) != version) {
            throw new OfficeChanged(
                    history.of(id, 1).stream()
                            .findFirst()
                            .map(change -> change.who() + "（" + change.what() + "）")
                            .orElse("他人"));
        }
    }

    /**
     * @param tree with the names of the superiors before and after
     * @return whether anything differed
     */
    boolean write(Department before, Department after, DepartmentTree tree, Actor by, Instant now) {
        return write(before, after, tree, "", by, now);
    }

    /**
     * @param why such as an import or what is taken back; may be empty
     */
    boolean write(
            Department before,
            Department after,
            DepartmentTree tree,
            String why,
            Actor by,
            Instant now) {
        if (before.equals(after)) {
            return false;
        }
        table.write(after);
        note(before.id(), "改名", before.name(), after.name(), why, by, now);
        note(
                before.id(),
                "移动",
                OfficeWords.superior(before, tree),
                OfficeWords.superior(after, tree),
                why,
                by,
                now);
        note(before.id(), "改层级", before.levelName(), after.levelName(), why, by, now);
        note(before.id(), "改性质", before.kind().chinese(), after.kind().chinese(), why, by, now);
        note(
                before.id(),
                after.active() ? "恢复" : "撤销",
                before.active() ? "在用" : "已撤销",
                after.active() ? "在用" : "已撤销",
                why,
                by,
                now);
        return true;
    }

    private void note(
            long id, String what, String was, String became, String why, Actor by, Instant now) {
        if (!was.equals(became)) {
            history.note(id, what, was, became, why, by, now);
        }
    }
}
