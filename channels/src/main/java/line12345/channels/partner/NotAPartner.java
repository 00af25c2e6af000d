package line12345.channels.partner;

import line12345.ticketing.refusal.Refusal;

/** Signed rightly, but by a medium with which nothing is exchanged. */
class NotAPartner extends Refusal {
    NotAPartner() {
        super("not-a-partner", 403, "这个密钥不是对接方的密钥，不能使用对接接口；提交市民诉求请用 /open/v1。");
    }
}
