package line12345.ticketing.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
    @Inject EntityManager entities;

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

    @Transactional
    String text(Rule rule, Rule.Type type, Instant now) {
        if (rule.type() != type) {
            throw new IllegalArgumentException(rule + " is a " + rule.type() + ", not a " + type);
        }
        List<?> values =
                entities.createNativeQuery(
                                """
                                select value from rule_value where rule = ?1 and valid_from <= ?2
                                order by valid_from desc, id desc limit 1
                                """)
                        .setParameter(1, rule.name())
                        .setParameter(2, OfficeClock.dayOf(now))
                        .getResultList();
        return values.isEmpty() ? rule.start() : (String) values.get(0);
    }
}
