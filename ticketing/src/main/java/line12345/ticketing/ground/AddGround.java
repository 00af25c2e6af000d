package line12345.ticketing.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.rule.MayEditRules;

import java.time.Instant;
import java.util.List;

/** An administrator adds a ground 新增理由 that can be chosen from a day on. */
@ApplicationScoped
public class AddGround {
    @Inject GroundBook book;

    /**
     * @param code for a hand-over the telephone number; never used before, not even by a retired
     *     one
     * @param validFrom the first day, ISO; today or later
     * @param why the reason of the change
     * @throws WrongGround when a part makes no sense, or the code or name is there already
     */
    @Transactional
    public void add(
            GroundUse use,
            String code,
            GroundForm form,
            String validFrom,
            String why,
            Actor by,
            Instant now) {
        MayEditRules.check(by);
        GroundText.open(use);
        String read = GroundText.code(use, code);
        GroundWords words = GroundText.words(form);
        GroundText.blanks("", words.sentence());
        GroundEntry entry = GroundEntry.read(validFrom, why, now);
        List<GroundRow> rows = book.edit(use);
        GroundText.unused(use, read, rows);
        book.add(rows, use, read, words, true, entry, by, now);
    }
}
