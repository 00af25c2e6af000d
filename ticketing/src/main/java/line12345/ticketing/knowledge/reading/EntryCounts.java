package line12345.ticketing.knowledge.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Departments;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many wait in the lists that hold work; never counted further than a hundred. */
@ApplicationScoped
public class EntryCounts {
    /** Said as 99+. */
    public static final int MOST = 100;

    private static final List<EntryList> WORK =
            List.of(EntryList.DRAFT, EntryList.WAITING, EntryList.APPROVED, EntryList.ENDING);

    private static final String ROWS =
            """
            select 1 from knowledge_edition e
            where e.state = :state and e.replaced_from is null
            """;

    @Inject EntityManager entities;
    @Inject Departments departments;
    @Inject Rules rules;
    @Inject Readers readers;

    /**
     * @return list → how many, at most {@link #MOST}; lists without work in them are left out
     */
    @Transactional
    public Map<EntryList, Integer> of(Actor reader, Instant now) {
        String offices =
                reader.ofOffice()
                        ? departments.allWithin(reader.departmentId()).stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(",", "{", "}"))
                        : "";
        Map<EntryList, Integer> counts = new EnumMap<>(EntryList.class);
        for (EntryList list : WORK) {
            readers.mustRead(list, reader);
            int count = count(list, offices, now);
            if (count > 0) {
                counts.put(list, count);
            }
        }
        return counts;
    }

    private int count(EntryList list, String offices, Instant now) {
        StringBuilder sql = new StringBuilder(ROWS);
        sql.append(offices.isEmpty() ? "" : EntryLists.OFFICES);
        sql.append(list.byEnd() ? " and e.valid_until <= :end" : "");
        Query query =
                entities.createNativeQuery(sql + " limit " + MOST)
                        .setParameter("state", list.state().name());
        if (!offices.isEmpty()) {
            query.setParameter("offices", offices);
        }
        if (list.byEnd()) {
            int days = rules.number(Rule.KNOWLEDGE_REVIEW_BEFORE, now);
            query.setParameter("end", OfficeClock.dayOf(now).plusDays(days));
        }
        return query.getResultList().size();
    }
}
