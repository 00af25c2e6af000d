package line12345.channels.sms.push;

import line12345.ticketing.refusal.Refusal;

/** Some of it could not be taken at this moment; what was taken does no harm a second time. */
public class NotYet extends Refusal {
    NotYet() {
        super("sms-push-again", 503, "有的内容暂时没有办成，请稍后把整批再推送一次，已接收的不会重复处理。");
    }
}
