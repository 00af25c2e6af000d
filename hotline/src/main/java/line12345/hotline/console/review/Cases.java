package line12345.hotline.console.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.console.pool.Offers;
import line12345.ticketing.account.Actor;
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.application.ReadApplication;
import line12345.ticketing.attachment.ListFiles;
import line12345.ticketing.attachment.TicketFiles;
import line12345.ticketing.contact.ReadContacts;
import line12345.ticketing.dispatch.SuggestDepartment;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.watch.ReplyFacts;

import java.time.Instant;
import java.util.List;

/** Puts together what is needed to decide one case. */
@ApplicationScoped
class Cases {
    @Inject ReadTicket read;
    @Inject ReadApplication readApplication;
    @Inject ApplicationLists applications;
    @Inject SuggestDepartment suggest;
    @Inject ListFiles files;
    @Inject Offers offers;
    @Inject Grounds grounds;
    @Inject ReplyFacts facts;
    @Inject ReadContacts contacts;

    AnswerCase answer(String number, Actor reader, Instant now) {
        var ticket = read.read(number, reader, now);
        var attached = files.of(number, reader, now);
        return new AnswerCase(
                ticket,
                attached,
                grounds.of(GroundUse.SEND_BACK, now),
                checks(ticket, attached, now));
    }

    private List<Check> checks(TicketView ticket, TicketFiles attached, Instant now) {
        var lead = ticket.lead();
        return lead == null
                ? List.of()
                : Check.of(
                        ticket,
                        attached,
                        facts.contacted(lead.contact(), now),
                        contacts.spoke(ticket.number(), lead.position()),
                        facts.signs(ticket.number(), lead.position()));
    }

    ApplicationCase application(long id, Actor reader, Instant now) {
        var detail = readApplication.read(id, reader, now);
        String number = detail.application().number();
        return new ApplicationCase(
                detail,
                read.read(number, reader, now),
                suggest.suggest(number, reader, now).orElse(null),
                files.of(number, reader, now),
                applications.ofTicket(number, reader, now));
    }

    Meeting meeting(String number, Actor reader, Instant now) {
        return new Meeting(
                read.read(number, reader, now),
                offers.of(number, reader, now),
                files.of(number, reader, now),
                applications.ofTicket(number, reader, now));
    }
}
