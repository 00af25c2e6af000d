package line12345.channels.intake;

import line12345.ticketing.refusal.Refusal;

/** A partner's key: what it sends must come by the exchange, where both sides keep count. */
class NotAMedium extends Refusal {
    NotAMedium() {
        super("not-a-medium", 403, "这是对接方的密钥，请使用对接接口 /exchange/v1 推送工单。");
    }
}
