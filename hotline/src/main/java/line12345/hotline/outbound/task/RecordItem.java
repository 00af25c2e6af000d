package line12345.hotline.outbound.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.outbound.quiet.WishNoCalls;
import line12345.hotline.outbound.quiet.WishSource;
import line12345.ticketing.account.Actor;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;
import java.util.Optional;

/** What came of the number in hand 登记结果; the next may be taken. */
@ApplicationScoped
public class RecordItem {
    @Inject OpenItem open;
    @Inject ItemBook items;
    @Inject TaskBook tasks;
    @Inject WishNoCalls wishes;
    @Inject Rules rules;

    /**
     * @param said a name of {@link ItemResult}
     * @param answers to the task's questions, at most 1000 characters
     * @throws WrongTask when it is not in this person's hand, or was never called
     */
    @Transactional
    public void record(long id, String said, String answers, Actor by, Instant now) {
        ItemRow item = open.held(id, by, now);
        ItemResult result = ItemResult.said(said).orElseThrow(WrongTask::unknownResult);
        if (item.tries() == 0) {
            throw WrongTask.notCalled();
        }
        String text = TicketText.optional("回答", answers, 1000);
        if (result == ItemResult.DO_NOT_CALL) {
            wish(item, by, now);
        }
        Optional<ItemResult> ending =
                result.ending(item.tries(), rules.number(Rule.CALLBACK_TRIES, now));
        if (ending.isEmpty()) {
            items.giveBack(id);
            return;
        }
        items.end(id, ending.get(), text, by.name(), now);
        tasks.oneDone(item.taskId(), result == ItemResult.DONE);
    }

    private void wish(ItemRow item, Actor by, Instant now) {
        String hash = items.number(item.id())[0];
        wishes.wish(hash, item.masked(), WishSource.CALL, "外呼时要求", null, by, now);
    }

    /** Puts it back for others. */
    @Transactional
    public void giveBack(long id, Actor by, Instant now) {
        items.giveBack(open.held(id, by, now).id());
    }
}
