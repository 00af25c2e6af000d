package line12345.ticketing.identity;

import line12345.ticketing.refusal.Refusal;

/** What is joined was changed since it was read: in another window, on another device, by staff. */
public class PersonChanged extends Refusal {
    PersonChanged() {
        super("person-changed", 409, "号码和绑定刚刚在别的页面或设备上改过了，这一次没有改动；请看过现在的情况再操作。");
    }
}
