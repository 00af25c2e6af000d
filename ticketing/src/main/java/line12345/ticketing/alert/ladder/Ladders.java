package line12345.ticketing.alert.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import line12345.ticketing.matter.Urgency;
import line12345.ticketing.notice.Via;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All editions of the rules of alerts. */
@ApplicationScoped
public class Ladders {
    private static final String ROWS =
            """
            select l.id, l.occasion, l.urgency, cast(l.valid_from as text), l.source,
                   coalesce(a.name, '系统'), l.changed_at,
                   r.step, r.after_amount, r.after_unit, r.whom, r.via
            from alert_ladder l
            left join account a on a.id = l.changed_by
            left join alert_rule r on r.ladder_id = l.id
            """;

    @Inject EntityManager entities;

    /** What is in force on {@code day}; without a step where nothing was ever entered. */
    @Transactional
    public Ladder inForce(Occasion occasion, Urgency urgency, LocalDate day) {
        return ladders(
                        """
                        where l.id = (
                            select id from alert_ladder
                            where occasion = ?1 and urgency = ?2 and valid_from <= ?3
                            order by valid_from desc, id desc limit 1)
                        order by r.step
                        """,
                        occasion.name(),
                        urgency.name(),
                        day)
                .stream()
                .findFirst()
                .orElseGet(() -> new Ladder(0, occasion, urgency, day, "", "", null, List.of()));
    }

    @Transactional
    public Optional<Ladder> byId(long id) {
        return ladders("where l.id = ?1 order by r.step", id).stream().findFirst();
    }

    /** Every edition of one, newest first. */
    @Transactional
    public List<Ladder> history(Occasion occasion, Urgency urgency) {
        return ladders(
                "where l.occasion = ?1 and l.urgency = ?2 order by l.id desc, r.step",
                occasion.name(),
                urgency.name());
    }

    private List<Ladder> ladders(String where, Object... values) {
        var query =
                entities.createNativeQuery(ROWS + where, Object[].class)
                        .setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        Map<Object, List<Object[]>> byLadder = new LinkedHashMap<>();
        rows.forEach(row -> byLadder.computeIfAbsent(row[0], id -> new ArrayList<>()).add(row));
        return byLadder.values().stream().map(Ladders::ladder).toList();
    }

    private static Ladder ladder(List<Object[]> rows) {
        Object[] first = rows.get(0);
        return new Ladder(
                ((Number) first[0]).longValue(),
                Occasion.valueOf((String) first[1]),
                Urgency.valueOf((String) first[2]),
                LocalDate.parse((String) first[3]),
                (String) first[4],
                (String) first[5],
                (Instant) first[6],
                rows.stream().filter(row -> row[7] != null).map(Ladders::step).toList());
    }

    private static AlertStep step(Object[] row) {
        int amount = ((Number) row[8]).intValue();
        return new AlertStep(
                amount == 0 ? null : new Span(amount, Span.Unit.valueOf((String) row[9])),
                Whom.valueOf((String) row[10]),
                Arrays.stream(((String) row[11]).split(",")).map(Via::valueOf).sorted().toList());
    }
}
