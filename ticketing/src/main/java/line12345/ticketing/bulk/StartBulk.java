package line12345.ticketing.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Somebody wants one step for many tickets; it is written down and done after the commit 批量办理. */
@ApplicationScoped
public class StartBulk {
    /** As long as the longest reason that a step takes. */
    private static final int WORDS = 1_000;

    /** Unfinished jobs of one person: so many lists in parallel, and nobody takes up the worker. */
    static final int UNFINISHED = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d{14}");
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z-]{8,64}");

    @Inject BulkActions actions;
    @Inject BulkRows rows;
    @Inject Accounts accounts;
    @Inject BulkConfig config;
    @Inject Event<BulkStarted> started;

    /**
     * The rows of a list that are meant.
     *
     * @param marked the marked ones; not looked at when all are meant
     * @param all what the filter shows, as it is now
     * @param filter the list's address query
     */
    public record Selection(List<BulkTarget> marked, boolean all, String filter) {}

    /**
     * @param key random, of the press: sent twice it is one job
     * @return the job's number
     * @throws WrongBulk when nothing or too much is marked, or this person does not take that step
     * @throws TooManyBulks while {@value #UNFINISHED} of this person's are being done
     */
    @Transactional
    public long start(
            String action,
            String key,
            Selection selection,
            BulkWords words,
            Actor by,
            Instant now) {
        BulkAction chosen =
                actions.of(action).filter(one -> one.isFor(by)).orElseThrow(WrongBulk::unknown);
        if (key == null || !KEY.matcher(key).matches()) {
            throw WrongBulk.unknown();
        }
        accounts.oneAtATime(by);
        return rows.known(by.accountId(), key)
                .orElseGet(() -> add(chosen, key, selection, words, by, now));
    }

    private long add(
            BulkAction action,
            String key,
            Selection selection,
            BulkWords words,
            Actor by,
            Instant now) {
        if (rows.unfinished(by.accountId(), UNFINISHED)) {
            throw new TooManyBulks(UNFINISHED);
        }
        BulkWords sound =
                new BulkWords(
                        TicketText.optional("事由", words.ground(), WORDS),
                        TicketText.optional("说明", words.words(), WORDS));
        long id =
                rows.add(
                        action.key(),
                        key,
                        sound,
                        targets(action, selection, by, now),
                        by.accountId(),
                        now);
        started.fire(new BulkStarted());
        return id;
    }

    private List<BulkTarget> targets(
            BulkAction action, Selection selection, Actor by, Instant now) {
        if (selection.all() && !action.allAtOnce()) {
            throw new WrongBulk("“" + action.verb() + "”须逐张看过后勾选，不能一次选中全部。");
        }
        List<BulkTarget> targets =
                selection.all()
                        ? action.all(
                                Objects.requireNonNullElse(selection.filter(), ""),
                                config.most(),
                                by,
                                now)
                        : marked(selection.marked());
        if (targets.isEmpty() || targets.size() > config.most()) {
            throw WrongBulk.size(config.most());
        }
        return targets;
    }

    private static List<BulkTarget> marked(List<BulkTarget> marked) {
        List<BulkTarget> rows = marked == null ? List.of() : marked;
        boolean sound =
                rows.stream()
                        .allMatch(
                                one ->
                                        one != null
                                                && one.number() != null
                                                && NUMBER.matcher(one.number()).matches());
        if (!sound) {
            throw new WrongBulk("勾选的工单编号不正确，请刷新页面后重新勾选。");
        }
        return rows.stream().distinct().toList();
    }
}
