package line12345.ticketing.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.rule.MayEditRules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes the newest change of a ground back 撤销修改: the words before it are entered again. */
@ApplicationScoped
public class UndoGround {
    @Inject GroundBook book;

    /**
     * From today on, or from the day on which the change would have become valid. One that was
     * added is retired.
     *
     * @param seen the entry that is to be taken back, the newest
     * @throws WrongGround when there is nothing to take back, or another holds in its place already
     * @throws GroundChangedMeanwhile when somebody else was quicker
     */
    @Transactional
    public void undo(GroundUse use, String code, long seen, Actor by, Instant now) {
        MayEditRules.check(by);
        List<GroundRow> rows = book.edit(use);
        List<GroundRow> own = GroundBook.seen(rows, code, seen);
        GroundRow last = own.get(own.size() - 1);
        if (last.changedAt() == null) {
            throw new WrongGround("这一条还没有修改过，没有可以撤销的修改。");
        }
        LocalDate today = OfficeClock.dayOf(now);
        boolean begun = !last.validFrom().isAfter(today);
        Optional<GroundRow> holds = GroundRow.inForce(own, today, Long.MAX_VALUE);
        if (begun && holds.filter(row -> row.id() == last.id()).isEmpty()) {
            throw new WrongGround("这次修改已被以后生效的另一次代替，撤销它不会改变现行内容；请直接修改。");
        }
        Optional<GroundRow> before = GroundRow.inForce(own, last.validFrom(), last.id());
        if (before.isEmpty()) {
            GroundText.open(use);
        }
        var entry =
                new GroundEntry(begun ? today : last.validFrom(), "撤销" + last.changedBy() + "的修改");
        book.add(
                rows,
                use,
                code,
                before.orElse(last).words(),
                before.map(GroundRow::active).orElse(false),
                entry,
                by,
                now);
    }
}
