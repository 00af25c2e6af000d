package line12345.ticketing.search.alike;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.search.words.Terms;
import line12345.ticketing.search.words.Terms.Mark;
import line12345.ticketing.search.words.WordTable;
import line12345.ticketing.ticket.circle.Circles;
import line12345.ticketing.ticket.reading.HotlineLists;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.reading.TicketLists;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds tickets of these days that are alike in words to what is typed and that others can still
 * follow, for the staff of the hotline. Looked at are the newest few hundred of the same place or
 * matter (of all while neither is chosen), by the index, so that it costs the same however many
 * there are.
 */
@ApplicationScoped
public class AlikeInWords {
    private static final int DAYS = 3;
    private static final int MOST_LOOKED_AT = 300;

    /** Not closed is said besides: the index {@code ticket_newest_open} has it so. */
    private static final String NEWEST =
            "select id from ticket where state not in ('CLOSED', 'ARCHIVED') and"
                    + HotlineLists.GOES_ON
                    + "and filed_at >= ?1 order by filed_at desc, id desc limit ?2";

    @Inject EntityManager entities;
    @Inject WordTable table;
    @Inject TicketLists lists;
    @Inject Circles circles;

    /**
     * @param words what both have, the most telling first
     */
    public record AlikeTicket(TicketLine line, List<String> words) {}

    private record Scored(long id, Likeness.Alike alike) {}

    /**
     * The most alike first.
     *
     * @param placeCode may be empty
     * @param matterCode may be empty
     */
    @Transactional
    public List<AlikeTicket> find(
            String typed,
            String placeCode,
            String matterCode,
            Actor actor,
            int limit,
            Instant now) {
        if (actor.role() == null || actor.ofOffice()) {
            throw new NotYours("只有热线人员可以查看相近的工单。");
        }
        LocalDate today = OfficeClock.dayOf(now);
        LocalDate first = today.minusDays(DAYS - 1L);
        Map<Long, Set<Integer>> others =
                table.terms(candidates(placeCode, matterCode, first, today), first, today);
        Likeness likeness = new Likeness(typed == null ? "" : typed, others.values());
        List<Scored> best =
                others.entrySet().stream()
                        .map(one -> new Scored(one.getKey(), likeness.to(one.getValue())))
                        .filter(one -> one.alike() != null)
                        .sorted(
                                Comparator.comparingDouble((Scored one) -> one.alike().score())
                                        .thenComparing(Scored::id)
                                        .reversed())
                        .limit(limit)
                        .toList();
        Map<Long, TicketLine> lines =
                lists.of(best.stream().map(Scored::id).toList(), List.of(), now);
        Set<Long> known = known(lines.keySet(), actor);
        return best.stream()
                .filter(one -> known.contains(one.id()))
                .map(one -> new AlikeTicket(lines.get(one.id()), one.alike().words()))
                .toList();
    }

    /** Those of the found that are not kept within a circle of others. */
    @SuppressWarnings("unchecked")
    private Set<Long> known(Set<Long> ids, Actor actor) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        entities.createNativeQuery(
                                        "select t.id from ticket t where t.id in (?1)"
                                                + circles.of(actor).and("t"),
                                        Long.class)
                                .setParameter(1, ids)
                                .getResultList());
    }

    private List<Long> candidates(
            String placeCode, String matterCode, LocalDate first, LocalDate today) {
        List<Integer> there = new ArrayList<>();
        if (placeCode != null && !placeCode.isEmpty()) {
            there.add(Terms.mark(Mark.PLACE, placeCode.hashCode()));
        }
        if (matterCode != null && !matterCode.isEmpty()) {
            there.add(Terms.mark(Mark.MATTER, matterCode.hashCode()));
        }
        if (there.isEmpty()) {
            return newest(first);
        }
        List<Integer> days =
                first.datesUntil(today.plusDays(1))
                        .map(day -> Terms.mark(Mark.DAY, day.toEpochDay()))
                        .toList();
        var sought = new WordTable.Sought(true, List.of(), List.of(days, there));
        return table.findGoingOn(sought, first, today, MOST_LOOKED_AT).stream()
                .map(WordTable.Row::ticketId)
                .toList();
    }

    /** Of all that are open, by the index {@code ticket_newest_open}. */
    @SuppressWarnings("unchecked")
    private List<Long> newest(LocalDate first) {
        return entities.createNativeQuery(NEWEST, Long.class)
                .setParameter(1, OfficeClock.start(first))
                .setParameter(2, MOST_LOOKED_AT)
                .getResultList();
    }
}
