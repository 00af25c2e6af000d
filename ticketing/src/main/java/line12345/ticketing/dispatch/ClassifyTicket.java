package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.matter.Matters;
import line12345.ticketing.matter.Places;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/** Somebody of the hotline says of which matter and place a waiting ticket is 归类. */
@ApplicationScoped
public class ClassifyTicket {
    @Inject Tickets tickets;
    @Inject Matters matters;
    @Inject Places places;
    @Inject Facts facts;

    /**
     * @param matterCode of the matter; empty leaves it as it is
     * @param placeCode of the district or street; empty leaves it as it is
     * @param version of the ticket as the person saw it
     * @throws line12345.ticketing.matter.UnknownChoice for a code of no table
     */
    @Transactional
    public void classify(
            String number,
            String matterCode,
            String placeCode,
            int version,
            Actor by,
            Instant now) {
        if (!by.is(Role.AGENT) && !by.is(Role.REVIEWER)) {
            throw new NotYours("工单归类由话务员或审核员修改，您的账号不能操作，请联系他们。");
        }
        Ticket ticket = tickets.of(by, number, now);
        ticket.seenAs(version);
        String matter = said(matters.chosen(matterCode), ticket.subject().matterCode());
        String place = said(places.chosen(placeCode), ticket.subject().placeCode());
        String words =
                "事项：%s；地点：%s"
                        .formatted(
                                matter == null ? "未选择" : matters.name(matter),
                                place == null ? "未选择" : places.name(place));
        facts.announce(ticket.sorting().classify(matter, place, words, by, now), now);
    }

    private static String said(String chosen, String before) {
        return chosen == null ? before : chosen;
    }
}
