package line12345.ticketing.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.rule.MayEditRules;

import java.time.Instant;
import java.util.List;

/** An administrator changes what a ground says 修改理由, from a day on. */
@ApplicationScoped
public class ChangeGround {
    @Inject GroundBook book;

    /**
     * @param validFrom the first day, ISO; today or later
     * @param why the reason of the change
     * @param seen the newest entry the editor saw
     * @throws WrongGround when a part makes no sense or nothing is changed
     * @throws GroundChangedMeanwhile when somebody else was quicker
     */
    @Transactional
    public void change(
            GroundUse use,
            String code,
            GroundForm form,
            String validFrom,
            String why,
            long seen,
            Actor by,
            Instant now) {
        MayEditRules.check(by);
        GroundWords words = GroundText.words(form);
        GroundEntry entry = GroundEntry.read(validFrom, why, now);
        List<GroundRow> rows = book.edit(use);
        List<GroundRow> own = GroundBook.seen(rows, code, seen);
        GroundText.blanks(own.get(0).words().sentence(), words.sentence());
        GroundRow before = GroundBook.on(own, entry.validFrom());
        GroundText.changesSomething(before.words(), words);
        book.add(rows, use, code, words, before.active(), entry, by, now);
    }
}
