package line12345.channels.sms.push;

import line12345.ticketing.refusal.Refusal;

/** Nobody knows who sent it. */
public class WrongSignature extends Refusal {
    WrongSignature() {
        super("sms-signature", 401, "签名不正确：请用约定的密钥对请求正文做 HMAC-SHA256，放在 X-Signature 里。");
    }
}
