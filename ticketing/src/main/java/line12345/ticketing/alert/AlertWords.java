package line12345.ticketing.alert;

import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.alert.ladder.Whom;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.notice.Via;
import line12345.ticketing.ticket.Leg;

import java.time.Instant;

/** What is said: which ticket, what is the matter, until when what must be done. */
final class AlertWords {
    private final Occasion occasion;
    private final Leg leg;
    private final Instant now;

    AlertWords(Occasion occasion, Leg leg, Instant now) {
        this.occasion = occasion;
        this.leg = leg;
        this.now = now;
    }

    /**
     * @param again somebody was told before and has not answered
     */
    String to(Whom whom, Via via, boolean again) {
        String who = whom == Whom.CLERK ? "" : "【" + leg.departmentName() + (again ? "无人应答】" : "】");
        return who + matter() + (via == Via.PHONE ? key() : "");
    }

    private String matter() {
        String ticket = leg.ticket().number();
        String due = DueWords.of(now, leg.clock().dueAt(), leg.clock().provisional());
        return switch (occasion) {
            case NEW -> "新派工单 %s（%s）待签收，请在 %s签收。".formatted(ticket, kind(), signBy());
            case WAITING_SIGN -> "工单 %s 超过签收时限没有签收，系统已自动签收，请立即办理，%s。".formatted(ticket, due);
            case RETURNED -> "工单 %s 退回重办，请重新核实办理并回复，%s。".formatted(ticket, due);
            case NEAR_DUE -> "工单 %s 即将到期，%s，请尽快回复。".formatted(ticket, due);
            case OVERDUE -> "工单 %s 已超期，请立即回复并说明原因。".formatted(ticket);
            case WAITING_APPROVAL -> "工单 %s 的回复待您审批，请批准或退回修改，%s。".formatted(ticket, due);
            case URGED -> "市民催办工单 %s，请尽快办理并联系市民，%s。".formatted(ticket, due);
            case SUPERVISED -> "工单 %s 已下发督办单，请接收并按期报告。".formatted(ticket);
        };
    }

    private String kind() {
        var subject = leg.ticket().subject();
        return subject.kind().chinese() + "，" + subject.urgency().chinese();
    }

    private String signBy() {
        return DueWords.until(now, leg.clock().signBy());
    }

    private String key() {
        return occasion == Occasion.NEW ? "签收请按 1。" : "知道了请按 1。";
    }
}
