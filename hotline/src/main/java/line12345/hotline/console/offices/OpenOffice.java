package line12345.hotline.console.offices;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.register.DepartmentHistory.Change;
import line12345.ticketing.duty.DutyHistory;
import line12345.ticketing.duty.DutyOfficer;

import java.util.List;

/**
 * One office with what an administrator needs of it.
 *
 * @param above from its superior up to the top
 * @param below directly below, dissolved ones too
 * @param onDuty who is on duty at this moment
 * @param dutyChange what was changed on the duties last, or null
 */
public record OpenOffice(
        Department office,
        int version,
        List<Department> above,
        List<Department> below,
        List<DutyOfficer> duties,
        List<DutyOfficer> onDuty,
        DutyHistory.Change dutyChange,
        List<Change> history) {
    public List<String> weekdays() {
        return List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");
    }

    public Department superior() {
        return above.isEmpty() ? null : above.get(0);
    }

    public boolean isOnDuty(DutyOfficer officer) {
        return onDuty.stream().anyMatch(one -> one.id() == officer.id());
    }
}
