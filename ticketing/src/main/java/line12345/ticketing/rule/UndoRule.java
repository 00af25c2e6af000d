package line12345.ticketing.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes the newest change of a rule back: the value before it is entered again. */
@ApplicationScoped
public class UndoRule {
    @Inject RuleBook book;
    @Inject RuleChoices choices;

    /**
     * From today on, or from the day on which the change would have become valid.
     *
     * @param seen the entry that is to be taken back, the newest
     * @throws WrongRuleValue when there is nothing to take back
     * @throws RuleChangedMeanwhile when somebody else was quicker
     */
    @Transactional
    public void undo(Rule rule, long seen, Actor by, Instant now) {
        MayEditRules.check(by);
        List<RuleRow> rows = book.edit(rule, seen);
        RuleRow last =
                RuleBook.newest(rows)
                        .orElseThrow(() -> new WrongRuleValue("这条规则还没有修改过，没有可以撤销的修改。"));
        Optional<RuleRow> before = RuleBook.inForce(rows, last.validFrom(), last.id());
        LocalDate today = OfficeClock.dayOf(now);
        LocalDate from = last.validFrom().isBefore(today) ? today : last.validFrom();
        RuleBook.inForce(rows, from, Long.MAX_VALUE)
                .filter(holds -> holds.id() != last.id())
                .ifPresent(
                        holds -> {
                            throw new WrongRuleValue(
                                    "这次修改已被 %s 起生效的另一次代替，撤销它不会改变现行规定；请直接修改。"
                                            .formatted(holds.validFrom()));
                        });
        String value = before.map(RuleRow::value).orElse(rule.start());
        String source = before.map(RuleRow::source).orElse(rule.source());
        String told =
                "撤销修改，恢复为 " + new RuleValue(rule, choices.choices()).words(value) + "；" + source;
        book.add(rule, value, from, RuleEntry.cut(told), by, now);
    }
}
