package line12345.ticketing.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.time.LocalDate;

/** An administrator enters a new value of a rule, from a day on. */
@ApplicationScoped
public class ChangeRule {
    @Inject RuleBook book;
    @Inject RuleChoices choices;

    /**
     * @param value as {@link Rule.Type} writes it
     * @param validFrom the first day, ISO; today or later
     * @param source which document says so
     * @param seen the newest entry the editor saw, 0 for none
     * @throws WrongRuleValue when a part makes no sense
     * @throws RuleChangedMeanwhile when somebody else was quicker
     */
    @Transactional
    public void change(
            Rule rule,
            String value,
            String validFrom,
            String source,
            long seen,
            Actor by,
            Instant now) {
        MayEditRules.check(by);
        String read = new RuleValue(rule, choices.choices()).read(value);
        LocalDate day = RuleEntry.day(validFrom, now);
        String words = RuleEntry.source(source);
        RuleEntry.changesSomething(book.edit(rule, seen), rule, read, day, words);
        book.add(rule, read, day, words, by, now);
    }
}
