package line12345.ticketing.department;

import line12345.ticketing.refusal.Refusal;

/** The office named does not exist or was dissolved. */
public class NoSuchDepartment extends Refusal {
    public NoSuchDepartment() {
        super("no-such-department", 422, "没有这个承办单位，或该单位已撤销：请从承办单位列表中重新选择。");
    }
}
