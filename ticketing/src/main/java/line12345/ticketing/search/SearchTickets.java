package line12345.ticketing.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Departments;
import line12345.ticketing.matter.Matters;
import line12345.ticketing.matter.Places;
import line12345.ticketing.search.words.WordTable;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.reading.TicketLists;
import line12345.ticketing.time.KeptTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds tickets 检索工单, the newest first. */
@ApplicationScoped
public class SearchTickets {
    /** So many are looked at for one page; then the search says how far it came. */
    static final int MOST_LOOKED_AT = 2_000;

    /** More than the share that passed so far asks for. */
    private static final int SPARE = 8;

    /** While none passed: more and more, so that few statements look at many. */
    private static final int AT_ONCE = 200;

    private static final int GROWS = 3;

    @Inject Searchers searchers;
    @Inject Places places;
    @Inject Matters matters;
    @Inject Departments departments;
    @Inject Ways ways;
    @Inject Sieve sieve;
    @Inject TicketLists lists;
    @Inject WordTable table;

    /**
     * A page of what this person may read. A page that was asked for again by the same cursor has
     * the same tickets, whatever was filed meanwhile; states may have changed.
     *
     * @param cursor {@link Found#next} of the page before; null for the first
     * @param now nothing that was filed later is found
     * @throws WrongSearch when it cannot be looked for
     * @throws line12345.ticketing.account.NotYours when this person reads no tickets
     * @throws line12345.ticketing.citizen.WrongPhoneNumber when the caller's is none
     */
    @Transactional
    public Found search(SearchFor what, String cursor, Actor actor, Instant now) {
        Asked asked = asked(what, actor, now);
        Spot after = Spot.of(cursor);
        Candidates candidates = ways.to(asked, after, now);
        Map<Spot, Sieve.Text> passed = new LinkedHashMap<>();
        int looked = 0;
        int most = what.limit() + 1;
        int more = AT_ONCE;
        while (passed.size() <= what.limit() && looked < MOST_LOOKED_AT) {
            List<Spot> next = candidates.next(after, most);
            if (next.isEmpty()) {
                return found(passed, asked, null, now);
            }
            passed.putAll(sieve.pass(next, asked, candidates.allThat()));
            looked += next.size();
            after = next.get(next.size() - 1);
            int missing = what.limit() + 1 - passed.size();
            if (passed.isEmpty()) {
                most = more;
                more *= GROWS;
            } else {
                most = missing * looked / passed.size() + SPARE;
            }
            most = Math.min(most, MOST_LOOKED_AT - looked);
        }
        return found(passed, asked, after, now);
    }

    /** Whether all old tickets can be found by their words already. */
    @Transactional
    public boolean complete() {
        return table.complete();
    }

    private Asked asked(SearchFor what, Actor actor, Instant now) {
        if (!held(what.from()) || !held(what.to())) {
            throw WrongSearch.farDates();
        }
        if (what.from() != null && what.to() != null && what.from().isAfter(what.to())) {
            throw WrongSearch.dates();
        }
        return new Asked(
                what,
                searchers.of(actor, now),
                SoughtWords.of(what.words()),
                what.placeCode().isEmpty()
                        ? null
                        : places.allWithin(places.chosen(what.placeCode())),
                what.matterCode().isEmpty()
                        ? null
                        : matters.allWithin(matters.chosen(what.matterCode())),
                what.departmentId() == null ? null : departments.allWithin(what.departmentId()));
    }

    private static boolean held(LocalDate day) {
        return day == null || KeptTime.holds(day);
    }

    /**
     * @param looked the last one that was looked at; null when all were
     */
    private Found found(Map<Spot, Sieve.Text> passed, Asked asked, Spot looked, Instant now) {
        int limit = asked.what().limit();
        List<Spot> shown = passed.keySet().stream().limit(limit).toList();
        List<Found.Hit> hits = hits(shown, passed, asked, now);
        if (passed.size() > limit) {
            return new Found(hits, shown.get(limit - 1).cursor(), null);
        }
        return looked == null
                ? new Found(hits, null, null)
                : new Found(hits, looked.cursor(), looked.filedAt());
    }

    private List<Found.Hit> hits(
            List<Spot> shown, Map<Spot, Sieve.Text> passed, Asked asked, Instant now) {
        List<Long> ids = shown.stream().map(Spot::ticketId).toList();
        Map<Long, TicketLine> lines = lists.of(ids, asked.searcher().offices(), now);
        List<Found.Hit> hits = new ArrayList<>();
        for (Spot spot : shown) {
            Sieve.Text text = passed.get(spot);
            List<String> words = asked.words().words();
            boolean there = !text.address().places(words).isEmpty();
            hits.add(
                    new Found.Hit(
                            lines.get(spot.ticketId()),
                            Excerpt.of(text.content(), words),
                            there ? Excerpt.of(text.address(), words) : Excerpt.NONE));
        }
        return hits;
    }
}
