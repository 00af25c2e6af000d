package line12345.ticketing.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The announced calendar as stored: some thirty rows a year, read once in each transaction. */
@ApplicationScoped
public class Calendars {
    private static final String EDITIONS =
            """
            select e.id, e.year, e.source, e.made_who, e.made_at from calendar_edition e where
            """;

    @Inject EntityManager entities;
    @Inject TransactionSynchronizationRegistry transaction;

    /** The calendar as it stands in this transaction, which counts several times by it. */
    public WorkingCalendar current() {
        if (transaction.getTransactionKey() == null) {
            return without(0);
        }
        WorkingCalendar kept = (WorkingCalendar) transaction.getResource(Calendars.class);
        if (kept == null) {
            kept = without(0);
            transaction.putResource(Calendars.class, kept);
        }
        return kept;
    }

    /** The calendar as it would stand had this adjustment not been made. */
    @SuppressWarnings("unchecked")
    public WorkingCalendar without(long adjustmentId) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select e.year, cast(d.day as text), d.kind
                                from calendar_edition e
                                left join calendar_edition_day d on d.edition_id = e.id
                                where e.id in (select max(id) from calendar_edition
                                               where coalesce(adjustment_id, 0) <> ?1 or ?1 = 0
                                               group by year)
                                """,
                                Object[].class)
                        .setParameter(1, adjustmentId)
                        // Not an entity: what the step has changed so far need not be written
                        // for this.
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        Set<Integer> announced = new HashSet<>();
        Map<LocalDate, DayKind> kinds = new HashMap<>();
        for (Object[] row : rows) {
            announced.add(((Number) row[0]).intValue());
            if (row[1] != null) {
                kinds.put(LocalDate.parse((String) row[1]), DayKind.valueOf((String) row[2]));
            }
        }
        return new WorkingCalendar(announced, kinds);
    }

    /** What counts for the year, if it was announced. */
    @Transactional
    public Optional<CalendarEdition> inForce(int year) {
        return editions("e.year = ?1 order by e.id desc limit 1", year).stream().findFirst();
    }

    /** All that ever counted for the year, newest first. */
    @Transactional
    public List<CalendarEdition> history(int year) {
        return editions("e.year = ?1 order by e.id desc", year);
    }

    /** The announced years, newest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Integer> years() {
        return entities.createNativeQuery(
                        "select distinct year from calendar_edition order by year desc",
                        Integer.class)
                .getResultList();
    }

    /** Writes a new edition; the one before stays where it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(YearPlan plan, String source, long adjustmentId, Actor by, Instant now) {
        transaction.putResource(Calendars.class, null);
        Number id =
                (Number)
                        entities.createNativeQuery(
                                        """
                                        insert into calendar_edition
                                            (year, source, made_by, made_who, made_at,
                                             adjustment_id)
                                        values (?1, ?2, ?3, ?4, ?5, ?6) returning id
                                        """)
                                .setParameter(1, plan.year())
                                .setParameter(2, source)
                                .setParameter(3, by.accountId())
                                .setParameter(4, by.name())
                                .setParameter(5, now)
                                .setParameter(6, adjustmentId)
                                .getSingleResult();
        for (NamedDay one : plan.days()) {
            entities.createNativeQuery(
                            """
                            insert into calendar_edition_day (edition_id, day, kind, name)
                            values (?1, ?2, ?3, ?4)
                            """)
                    .setParameter(1, id.longValue())
                    .setParameter(2, one.day())
                    .setParameter(3, one.kind().name())
                    .setParameter(4, one.name())
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private List<CalendarEdition> editions(String which, int year) {
        List<Object[]> rows =
                entities.createNativeQuery(EDITIONS + which, Object[].class)
                        .setParameter(1, year)
                        .getResultList();
        return rows.stream().map(this::edition).toList();
    }

    private CalendarEdition edition(Object[] row) {
        long id = ((Number) row[0]).longValue();
        return new CalendarEdition(
                id,
                new YearPlan(((Number) row[1]).intValue(), days(id)),
                (String) row[2],
                (String) row[3],
                (Instant) row[4]);
    }

    @SuppressWarnings("unchecked")
    private List<NamedDay> days(long edition) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select cast(day as text), kind, name from calendar_edition_day
                                where edition_id = ?1
                                """,
                                Object[].class)
                        .setParameter(1, edition)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new NamedDay(
                                        LocalDate.parse((String) row[0]),
                                        DayKind.valueOf((String) row[1]),
                                        (String) row[2]))
                .toList();
    }
}
