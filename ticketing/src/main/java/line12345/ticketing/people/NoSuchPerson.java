package line12345.ticketing.people;

import line12345.ticketing.refusal.Refusal;

/** There is no account of that number. */
public class NoSuchPerson extends Refusal {
    NoSuchPerson() {
        super("no-such-person", 404, "没有这个账号，请返回“人员与账号”重新选择。");
    }
}
