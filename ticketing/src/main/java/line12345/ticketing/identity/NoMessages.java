package line12345.ticketing.identity;

import line12345.ticketing.refusal.Refusal;

/** No operator of messages is on board: a code would never arrive. */
public class NoMessages extends Refusal {
    NoMessages() {
        super("no-messages", 503, "短信服务还没有接通，现在发不出验证码。请凭工单编号和查询码办理，或拨打 12345。");
    }
}
