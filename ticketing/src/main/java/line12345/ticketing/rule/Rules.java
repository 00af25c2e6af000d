package line12345.ticketing.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is in force of the city's own parameters at a moment. */
@ApplicationScoped
public class Rules {
    @Inject RulesInForce inForce;

    public int number(Rule rule, Instant now) {
        return Integer.parseInt(text(rule, Rule.Type.NUMBER, now));
    }

    public boolean yes(Rule rule, Instant now) {
        return Boolean.parseBoolean(text(rule, Rule.Type.YES, now));
    }

    public Span span(Rule rule, Instant now) {
        return Span.parse(text(rule, Rule.Type.SPAN, now));
    }

    /** The listed names; empty when the city listed none. */
    public Set<String> names(Rule rule, Instant now) {
        Set<String> names =
                new LinkedHashSet<>(List.of(text(rule, Rule.Type.KINDS, now).split(",")));
        names.remove("");
        return names;
    }

    /** The city's own words; empty only where a city may list none. */
    public List<String> words(Rule rule, Instant now) {
        return RuleWords.split(text(rule, Rule.Type.WORDS, now));
    }

    @Transactional
    String text(Rule rule, Rule.Type type, Instant now) {
        if (rule.type() != type) {
            throw new IllegalArgumentException(rule + " is a " + rule.type() + ", not a " + type);
        }
        return inForce.on(OfficeClock.dayOf(now)).getOrDefault(rule.name(), rule.start());
    }
}
