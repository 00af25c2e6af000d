package line12345.ticketing.knowledge.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Departments;
import line12345.ticketing.knowledge.EditionState;
import line12345.ticketing.knowledge.Validity;
import line12345.ticketing.paging.LastLine;
import line12345.ticketing.paging.Page;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of editions, each through an index: an office's own, for the hotline all of them. */
@ApplicationScoped
public class EntryLists {
    private static final String COLUMNS =
            """
            select e.id, e.entry_id, e.edition, e.title, d.name, e.state, e.valid_from,
                   e.valid_until, e.replaced_from, e.written_who, e.changed_at
            from knowledge_edition e
            join department d on d.id = e.department_id
            where e.state = :state and e.replaced_from is null
            """;

    static final String OFFICES = " and e.department_id = any(cast(:offices as bigint[]))";

    @Inject EntityManager entities;
    @Inject Departments departments;
    @Inject Rules rules;
    @Inject Readers readers;

    /**
     * Last changed first; those that end by their end. Agents read what is published.
     *
     * @param cursor the {@code next} of the page before, null for the first
     * @param limit 1 to {@link Page#MOST}
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public Page<EntryLine> page(
            EntryList list, String cursor, int limit, Actor reader, Instant now) {
        readers.mustRead(list, reader);
        LocalDate today = OfficeClock.dayOf(now);
        LastLine after = LastLine.read(list.name(), cursor);
        int most = Page.bounded(limit);
        StringBuilder sql = new StringBuilder(COLUMNS);
        sql.append(reader.ofOffice() ? OFFICES : "");
        if (list.byEnd()) {
            sql.append(" and e.valid_until <= :end");
            sql.append(after == null ? "" : " and (e.valid_until, e.id) > (:day, :id)");
            sql.append(" order by e.valid_until, e.id");
        } else {
            sql.append(after == null ? "" : " and (e.changed_at, e.id) < (:moment, :id)");
            sql.append(" order by e.changed_at desc, e.id desc");
        }
        Query query =
                entities.createNativeQuery(sql + " limit " + (most + 1), Object[].class)
                        .setParameter("state", list.state().name());
        if (reader.ofOffice()) {
            query.setParameter(
                    "offices",
                    departments.allWithin(reader.departmentId()).stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(",", "{", "}")));
        }
        if (list.byEnd()) {
            int days = rules.number(Rule.KNOWLEDGE_REVIEW_BEFORE, now);
            query.setParameter("end", today.plusDays(days));
        }
        if (after != null) {
            query.setParameter("id", after.id());
            if (list.byEnd()) {
                query.setParameter("day", OfficeClock.dayOf(after.moment()));
            } else {
                query.setParameter("moment", after.moment());
            }
        }
        return Page.of(
                (List<Object[]>) query.getResultList(),
                most,
                row -> line(row, today),
                row -> last(list, row));
    }

    private static LastLine last(EntryList list, Object[] row) {
        Instant moment = list.byEnd() ? OfficeClock.start(day(row[7])) : instant(row[10]);
        return new LastLine(list.name(), moment, ((Number) row[0]).longValue());
    }

    private static EntryLine line(Object[] row, LocalDate today) {
        EditionState state = EditionState.valueOf((String) row[5]);
        return new EntryLine(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).intValue(),
                (String) row[3],
                (String) row[4],
                state,
                day(row[6]),
                day(row[7]),
                state == EditionState.PUBLISHED
                        ? Validity.on(today, day(row[6]), day(row[7]), day(row[8]))
                        : null,
                (String) row[9],
                instant(row[10]));
    }

    static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
