package line12345.hotline.rota.handover;

import line12345.hotline.rota.shift.Shift;
import line12345.ticketing.account.Actor;

import java.util.Optional;

/** Shifts are handed over one after the other, and taken over by somebody else. */
final class HandoverOrder {
    private HandoverOrder() {}

    /**
     * @param written the shift of that day has a note already
     * @param waiting the note that nobody has taken over, if any
     * @param sinceMidnight minutes from the beginning of the shift's day until now
     */
    static void check(
            Optional<Shift> shift,
            boolean written,
            Optional<Handover> waiting,
            long sinceMidnight) {
        if (shift.isEmpty()) {
            throw new WrongHandover("请选择交班的班次。");
        }
        // Written too early it would take the place of the shift's own note.
        if (sinceMidnight < shift.get().starts().toSecondOfDay() / 60) {
            throw new WrongHandover(
                    "%s那天 %s 才开始，还不能交班；请核对班次和日期。"
                            .formatted(shift.get().name(), shift.get().starts()));
        }
        if (written) {
            throw new WrongHandover("这个班次已经写过交接班记录；补充的内容请记在下一班。");
        }
        waiting.ifPresent(
                note -> {
                    throw new NotTakenOver(
                            "上一班（" + note.writtenWho() + "）的交接班记录还没有接班确认，请先确认接班，再写本班的记录。");
                });
    }

    static void mayTake(Handover note, Actor by) {
        if (note.taken()) {
            throw new NotTakenOver(note.takenWho() + "已经确认接班，请看最新内容。");
        }
        if (note.writtenBy() == by.accountId()) {
            throw new WrongHandover("不能接自己交的班，请下一班的班长或管理人员确认接班。");
        }
    }
}
