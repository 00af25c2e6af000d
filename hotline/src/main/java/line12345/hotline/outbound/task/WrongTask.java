package line12345.hotline.outbound.task;

import line12345.ticketing.refusal.Refusal;

/** What is wanted of a task cannot be. */
public class WrongTask extends Refusal {
    private WrongTask(String code, int status, String sentence) {
        super(code, status, sentence);
    }

    static WrongTask unknown() {
        return new WrongTask("task-unknown", 404, "没有这个外呼任务，请回到外呼任务列表。");
    }

    static WrongTask notGoing(TaskRow task) {
        return new WrongTask(
                "task-not-going",
                409,
                "任务“" + task.name() + "”" + "现在不外呼（已暂停、已结束或已过截止时间），请选择其他任务。");
    }

    static WrongTask ended() {
        return new WrongTask("task-ended", 409, "这个任务已经结束，不能再暂停或继续。需要再外呼的，请新建任务。");
    }

    static WrongTask notHeld() {
        return new WrongTask("item-not-held", 409, "这个号码已经超过领取时间或已办完，请领取下一个。");
    }

    static WrongTask unknownResult() {
        return new WrongTask("item-result-unknown", 422, "没有这个外呼结果，请从列出的结果中选择。");
    }

    static WrongTask pastUntil() {
        return new WrongTask("task-past", 422, "截止时间已经过去，请选择以后的日期，或者不填。");
    }

    static WrongTask notCalled() {
        return new WrongTask("item-not-called", 422, "还没有拨打这个号码，请先拨打，再登记结果。");
    }
}
