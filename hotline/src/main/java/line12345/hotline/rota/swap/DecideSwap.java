package line12345.hotline.rota.swap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.rota.MayKeepRota;
import line12345.hotline.rota.shift.Shifts;
import line12345.hotline.rota.week.Note;
import line12345.hotline.rota.week.PublishWeek;
import line12345.hotline.rota.week.Rota;
import line12345.hotline.rota.week.Seat;
import line12345.hotline.rota.week.Week;
import line12345.ticketing.account.Actor;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * The shift leader approves a swap that both want, or does not; approved, it is in the rota and
 * published in the same step.
 */
@ApplicationScoped
public class DecideSwap {
    @Inject Swaps swaps;
    @Inject Rota rota;
    @Inject PublishWeek publish;
    @Inject Shifts shifts;
    @Inject Notices notices;

    /**
     * @param words why not; needed to refuse
     * @throws WrongSwap when the colleague has not agreed, or nothing is said to a refusal
     * @throws SwapMoved when it, or one of the shifts, is no longer as it was
     */
    @Transactional
    public void decide(long id, boolean yes, String words, int seen, Actor by, Instant now) {
        MayKeepRota.check(by);
        Swap swap = swaps.forChange(id, seen);
        String said = Note.read(words);
        SwapDecision.check(swap, yes, said, by);
        SwapState state = yes ? SwapState.APPROVED : SwapState.REFUSED;
        swaps.decided(id, state, said, by, now);
        if (yes) {
            hand(swap, by, now);
        }
        String told =
                "换班 "
                        + swap.said(shifts.book())
                        + "："
                        + state.chinese()
                        + (said.isEmpty() ? "" : "（" + said + "）")
                        + "。";
        notices.toAccount(swap.accountId(), Via.PAGE, "", told, now);
        notices.toAccount(swap.otherId(), Via.PAGE, "", told, now);
    }

    /** The weeks are locked in their order, so that two swaps do not wait for one another. */
    private void hand(Swap swap, Actor by, Instant now) {
        TreeSet<LocalDate> mondays =
                new TreeSet<>(List.of(Week.mondayOf(swap.day()), Week.mondayOf(swap.otherDay())));
        List<Week> weeks = mondays.stream().map(monday -> rota.forChange(monday, by, now)).toList();
        List<Seat> all = rota.published(mondays.first(), mondays.last().plusDays(6));
        if (!swap.stillStands(all)) {
            throw new SwapMoved("班表已经变动，这两个班次和申请时不一样了，不能批准；请不批准并请他们重新申请。");
        }
        for (Week week : weeks) {
            List<Seat> before = all.stream().filter(seat -> week.has(seat.day())).toList();
            List<Seat> after = swap.applied(before);
            if (!after.equals(before)) {
                publish.publish(week, after, "换班：" + swap.who() + "、" + swap.other(), by, now);
            }
            draft(swap, week, by, now);
        }
    }

    /** What is being drawn up follows, as far as it still has these shifts. */
    private void draft(Swap swap, Week week, Actor by, Instant now) {
        List<Seat> after = swap.applied(week.seats());
        week.seats().stream()
                .filter(seat -> !after.contains(seat))
                .forEach(seat -> rota.clear(seat.day(), seat.accountId()));
        after.stream().filter(seat -> !week.seats().contains(seat)).forEach(rota::put);
        rota.changed(week.monday(), by, now);
    }
}
