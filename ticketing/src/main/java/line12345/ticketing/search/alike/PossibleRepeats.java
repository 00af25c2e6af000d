package line12345.ticketing.search.alike;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.reading.HotlineLists;
import line12345.ticketing.ticket.reading.TicketLine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tickets that one which waits may repeat, each with why 可能重复. */
@ApplicationScoped
public class PossibleRepeats {
    @Inject Tickets tickets;
    @Inject HotlineLists lists;
    @Inject AlikeInWords words;

    /**
     * @param why for a person: 同一来电人, or what both have
     */
    public record Possible(TicketLine line, String why) {}

    /** Of the same caller first, then of the same matter and place, then alike in words. */
    @Transactional
    public List<Possible> of(String number, Actor actor, int limit, Instant now) {
        Ticket ticket = tickets.of(actor, number, now);
        var subject = ticket.subject();
        String matter = said(subject.matterCode());
        String place = said(subject.placeCode());
        Map<String, String> why = new LinkedHashMap<>();
        Map<String, TicketLine> lines = new LinkedHashMap<>();
        lists.ofSameCitizen(number, actor, limit, now)
                .forEach(line -> note(line, "同一来电人", why, lines));
        lists.alike(matter, place, actor, limit + 1, now)
                .forEach(line -> note(line, "同一事项、同一地点", why, lines));
        words.find(subject.content(), place, matter, actor, limit + 1, now)
                .forEach(
                        one ->
                                note(
                                        one.line(),
                                        "用词相近：" + String.join("、", one.words()),
                                        why,
                                        lines));
        lines.remove(number);
        return lines.values().stream()
                .filter(HotlineLists::goesOn)
                .limit(limit)
                .map(line -> new Possible(line, why.get(line.number())))
                .toList();
    }

    private static void note(
            TicketLine line, String sentence, Map<String, String> why, Map<String, TicketLine> to) {
        to.putIfAbsent(line.number(), line);
        why.merge(line.number(), sentence, (before, also) -> before + "；" + also);
    }

    private static String said(String code) {
        return code == null ? "" : code;
    }
}
