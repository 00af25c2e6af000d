package line12345.ticketing.department.register;

import line12345.ticketing.refusal.Refusal;

/** Another administrator changed the office since this one read it. */
public class OfficeChanged extends Refusal {
    OfficeChanged(String who) {
        super("department-changed", 409, "在您填写期间，" + who + "已修改了这个单位。您写的内容没有丢失：请对照最新内容后再次提交。");
    }
}
