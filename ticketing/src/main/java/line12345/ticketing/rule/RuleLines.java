package line12345.ticketing.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All rules with their history, for administrators. */
@ApplicationScoped
public class RuleLines {
    @Inject RuleBook book;
    @Inject RuleChoices choices;

    /** In the order of {@link Rule}. */
    @Transactional
    public List<RuleLine> all(Actor reader, Instant now) {
        MayEditRules.check(reader);
        Map<Rule, List<RuleRow>> rows =
                book.all().stream().collect(Collectors.groupingBy(RuleRow::rule));
        return Arrays.stream(Rule.values())
                .map(rule -> line(rule, rows.getOrDefault(rule, List.of()), now))
                .toList();
    }

    /** What a list may hold: name → Chinese. */
    public Map<String, String> kinds() {
        return choices.choices();
    }

    private RuleLine line(Rule rule, List<RuleRow> rows, Instant now) {
        RuleValue value = new RuleValue(rule, choices.choices());
        LocalDate today = OfficeClock.dayOf(now);
        Optional<RuleRow> inForce = RuleBook.inForce(rows, today, Long.MAX_VALUE);
        String text = inForce.map(RuleRow::value).orElse(rule.start());
        return new RuleLine(
                rule,
                text,
                value.words(text),
                inForce.map(RuleRow::source).orElse(rule.source()),
                inForce.map(RuleRow::validFrom).orElse(null),
                RuleBook.newest(rows).map(RuleRow::id).orElse(0L),
                coming(value, rows, text, today),
                history(rule, value, rows));
    }

    private static List<RuleLine.Coming> coming(
            RuleValue value, List<RuleRow> rows, String inForce, LocalDate today) {
        // Of several for one day the last entered counts.
        Map<LocalDate, String> byDay = new TreeMap<>();
        rows.stream()
                .filter(row -> row.validFrom().isAfter(today))
                .forEach(row -> byDay.put(row.validFrom(), row.value()));
        List<RuleLine.Coming> coming = new ArrayList<>();
        String before = inForce;
        for (var entry : byDay.entrySet()) {
            if (!entry.getValue().equals(before)) {
                coming.add(new RuleLine.Coming(entry.getKey(), value.words(entry.getValue())));
            }
            before = entry.getValue();
        }
        return coming;
    }

    private static List<RuleChange> history(Rule rule, RuleValue value, List<RuleRow> rows) {
        List<RuleChange> history = new ArrayList<>();
        for (RuleRow row : rows) {
            String before =
                    RuleBook.inForce(rows, row.validFrom(), row.id())
                            .map(RuleRow::value)
                            .orElse(rule.start());
            history.add(
                    new RuleChange(
                            row.changedAt(),
                            row.changedBy(),
                            value.words(before),
                            value.words(row.value()),
                            row.validFrom(),
                            row.source()));
        }
        Collections.reverse(history);
        return history;
    }
}
