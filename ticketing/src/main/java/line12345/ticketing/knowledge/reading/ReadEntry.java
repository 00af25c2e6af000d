package line12345.ticketing.knowledge.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.knowledge.EditionState;
import line12345.ticketing.knowledge.NoSuchEntry;
import line12345.ticketing.knowledge.Validity;
import line12345.ticketing.knowledge.reading.EntryView.Coded;
import line12345.ticketing.knowledge.reading.EntryView.Other;
import line12345.ticketing.knowledge.reading.EntryView.Step;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Shows one edition with its entry's history 知识详情. */
@ApplicationScoped
public class ReadEntry {
    private static final String ONE =
            """
            select e.id, e.version, e.entry_id, e.edition, e.state, e.department_id, d.name, e.title,
                   e.wordings, e.answer, e.matters,
                   array(select coalesce(m.name, u.code)
                         from unnest(e.matters) with ordinality u(code, n)
                         left join matter m on m.code = u.code order by u.n),
                   coalesce(e.place_code, ''), coalesce(p.name, ''), e.source, e.valid_from,
                   e.valid_until, e.replaced_from, e.written_who, e.written_at, e.said,
                   e.for_citizens
            from knowledge_edition e
            join department d on d.id = e.department_id
            left join place p on p.code = e.place_code
            where e.id = ?1
            """;

    @Inject EntityManager entities;
    @Inject Readers readers;

    /**
     * @throws NoSuchEntry also when it is another office's and not published
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public EntryView read(long id, Actor reader, Instant now) {
        List<Object[]> rows =
                entities.createNativeQuery(ONE, Object[].class).setParameter(1, id).getResultList();
        Object[] row = rows.stream().findFirst().orElseThrow(NoSuchEntry::new);
        EditionState state = EditionState.valueOf((String) row[4]);
        long office = ((Number) row[5]).longValue();
        if (!readers.reads(reader, state, office)) {
            throw new NoSuchEntry();
        }
        boolean keeps = readers.keeps(reader, office);
        long entry = ((Number) row[2]).longValue();
        LocalDate from = EntryLists.day(row[15]);
        LocalDate until = EntryLists.day(row[16]);
        LocalDate replaced = EntryLists.day(row[17]);
        return new EntryView(
                id,
                ((Number) row[1]).intValue(),
                entry,
                ((Number) row[3]).intValue(),
                state,
                state == EditionState.PUBLISHED
                        ? Validity.on(OfficeClock.dayOf(now), from, until, replaced)
                        : null,
                office,
                (String) row[6],
                (String) row[7],
                ((String) row[8]).lines().toList(),
                (String) row[9],
                coded((String[]) row[10], (String[]) row[11]),
                (String) row[12],
                (String) row[13],
                (String) row[14],
                from,
                until,
                replaced,
                (String) row[18],
                EntryLists.instant(row[19]),
                (String) row[20],
                (Boolean) row[21],
                keeps,
                reader,
                keeps ? editions(entry) : List.of(),
                keeps ? steps(entry) : List.of());
    }

    private static List<Coded> coded(String[] codes, String[] names) {
        List<Coded> all = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            all.add(new Coded(codes[i], names[i]));
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private List<Other> editions(long entry) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select id, edition, state, valid_from, valid_until
                                from knowledge_edition
                                where entry_id = ?1 order by edition desc limit 100
                                """,
                                Object[].class)
                        .setParameter(1, entry)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Other(
                                        ((Number) row[0]).longValue(),
                                        ((Number) row[1]).intValue(),
                                        EditionState.valueOf((String) row[2]),
                                        EntryLists.day(row[3]),
                                        EntryLists.day(row[4])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Step> steps(long entry) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select edition, at, who, what, said from knowledge_step
                                where entry_id = ?1 order by id desc limit 100
                                """,
                                Object[].class)
                        .setParameter(1, entry)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Step(
                                        ((Number) row[0]).intValue(),
                                        EntryLists.instant(row[1]),
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4]))
                .toList();
    }
}
