package line12345.hotline.outbound.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.citizen.WrongPhoneNumber;
import line12345.ticketing.sheet.Sheet;
import line12345.ticketing.sheet.SheetRow;
import line12345.ticketing.sheet.Trouble;
import line12345.ticketing.sheet.WrongSheet;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes a task 新建外呼任务 and brings its numbers in from a table. */
@ApplicationScoped
public class MakeTask {
    private static final String PHONE = "电话";
    private static final String NAME = "称呼";
    private static final String ABOUT = "事由";

    @Inject TaskBook tasks;
    @Inject ItemBook items;
    @Inject Identities identities;

    /**
     * @return its id
     * @throws WrongTask when its end has come already
     */
    @Transactional
    public long make(TaskForm form, Actor by, Instant now) {
        ChangeTask.mustLead(by);
        return tasks.make(form.tidy(now), by, now);
    }

    /**
     * All rows or none; a number that the task has already is passed over.
     *
     * @param file CSV or a workbook with the columns 电话, 称呼, 事由
     * @return how many numbers are new
     * @throws WrongSheet with the rows that cannot be taken
     */
    @Transactional
    public int bringIn(long taskId, byte[] file, Actor by, Instant now) {
        ChangeTask.mustLead(by);
        TaskRow task = tasks.of(taskId).orElseThrow(WrongTask::unknown);
        if (task.state() == TaskRow.State.ENDED) {
            throw WrongTask.ended();
        }
        List<Trouble> troubles = new ArrayList<>();
        int added = 0;
        for (SheetRow row : Sheet.read(file, List.of(PHONE), List.of(NAME, ABOUT))) {
            SoundNumber number = sound(row, troubles);
            if (number != null && troubles.isEmpty() && items.add(taskId, number, now)) {
                added++;
            }
        }
        if (!troubles.isEmpty()) {
            throw new WrongSheet(troubles);
        }
        tasks.grown(taskId, added);
        return added;
    }

    private SoundNumber sound(SheetRow row, List<Trouble> troubles) {
        try {
            PhoneNumber phone = PhoneNumber.parse(row.get(PHONE));
            if (!PhoneNumber.ofSubscriber(phone.digits())) {
                troubles.add(new Trouble(row.number(), "“电话”是短号或服务号码，系统不拨打，请删去这一行。"));
                return null;
            }
            return new SoundNumber(
                    identities.hash(phone.digits()),
                    identities.seal(phone.digits()),
                    phone.masked(),
                    TicketText.optional(NAME, row.get(NAME), 30),
                    TicketText.optional(ABOUT, row.get(ABOUT), 200));
        } catch (WrongPhoneNumber wrong) {
            troubles.add(new Trouble(row.number(), "“电话”不是手机或带区号的固定电话，请核对。"));
            return null;
        }
    }
}
