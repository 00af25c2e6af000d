package line12345.ticketing.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.rule.MayEditRules;

import java.time.Instant;
import java.util.List;

/** Brings a retired ground back 恢复理由: from a day on it can be chosen again. */
@ApplicationScoped
public class RestoreGround {
    @Inject GroundBook book;

    /**
     * @param validFrom the first day, ISO; today or later
     * @param why the reason of the change
     * @param seen the newest entry the editor saw
     * @throws WrongGround when it is so already, or the list would be unsound
     * @throws GroundChangedMeanwhile when somebody else was quicker
     */
    @Transactional
    public void restore(
            GroundUse use,
            String code,
            String validFrom,
            String why,
            long seen,
            Actor by,
            Instant now) {
        MayEditRules.check(by);
        GroundText.open(use);
        GroundEntry entry = GroundEntry.read(validFrom, why, now);
        List<GroundRow> rows = book.edit(use);
        GroundRow before = GroundBook.on(GroundBook.seen(rows, code, seen), entry.validFrom());
        GroundText.becomes(before, true, entry.validFrom());
        book.add(rows, use, code, before.words(), true, entry, by, now);
    }
}
