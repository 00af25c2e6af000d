package line12345.ticketing.people;

import line12345.ticketing.refusal.Refusal;

/** Another administrator changed the account since this one read it. */
public class PersonChanged extends Refusal {
    PersonChanged(String who) {
        super("person-changed", 409, "在您填写期间，" + who + "已修改了这个账号。您写的内容没有丢失：请对照最新内容后再次提交。");
    }
}
