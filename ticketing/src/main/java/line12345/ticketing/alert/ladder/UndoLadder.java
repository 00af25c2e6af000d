package line12345.ticketing.alert.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.rule.MayEditRules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes the newest edition of steps back 撤销修改: those before it are entered again. */
@ApplicationScoped
public class UndoLadder {
    @Inject LadderTable table;
    @Inject Ladders ladders;

    /**
     * From today on, or from the day on which the change would have become valid.
     *
     * @param seen the newest edition, which is to be taken back
     * @throws WrongLadder when there is nothing to go back to, or another holds in its place
     *     already
     * @throws LadderChanged when somebody else was quicker
     */
    @Transactional
    public void undo(Occasion occasion, Urgency urgency, long seen, Actor by, Instant now) {
        MayEditRules.check(by);
        table.lock(occasion, urgency);
        List<Ladder> history = ladders.history(occasion, urgency);
        Ladder last = history.isEmpty() ? null : history.get(0);
        if (last == null || history.size() == 1) {
            throw new WrongLadder("这条提醒规则还没有修改过，没有可以撤销的修改。");
        }
        if (last.id() != seen) {
            throw new LadderChanged(last.changedBy());
        }
        LocalDate today = OfficeClock.dayOf(now);
        LocalDate from = last.validFrom().isBefore(today) ? today : last.validFrom();
        if (holding(history, from).map(Ladder::id).orElse(0L) != last.id()) {
            throw new WrongLadder("这次修改已被以后生效的另一次代替，撤销它不会改变现行规则；请直接修改。");
        }
        List<Ladder> earlier = history.subList(1, history.size());
        Ladder before =
                holding(earlier, last.validFrom())
                        .orElseThrow(() -> new WrongLadder("在这次修改之前还没有提醒规则，请直接修改。"));
        table.add(
                occasion,
                urgency,
                before.steps(),
                from,
                "撤销" + last.changedBy() + "的修改；" + cut(before.source()),
                by,
                now);
    }

    private static Optional<Ladder> holding(List<Ladder> editions, LocalDate day) {
        return editions.stream()
                .filter(one -> !one.validFrom().isAfter(day))
                .max(Comparator.comparing(Ladder::validFrom).thenComparing(Ladder::id));
    }

    private static String cut(String source) {
        return source.length() <= 150 ? source : source.substring(0, 150) + "…";
    }
}
