package line12345.hotline.outbound.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.outbound.line.BeginOutbound;
import line12345.hotline.outbound.line.Opened;
import line12345.hotline.outbound.line.Purpose;
import line12345.hotline.outbound.line.Wanted;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.contact.BeginContact;

import java.time.Instant;

/** A call about a ticket stands on the ticket and in the book of calls, or in neither. */
@ApplicationScoped
class OpenContact {
    @Inject BeginContact begin;
    @Inject BeginOutbound book;

    @Transactional
    Opened open(String ticketNumber, String reason, Actor by, Instant now) {
        BeginContact.Begun begun = begin.begin(ticketNumber, reason, by, now);
        Purpose purpose = by.is(Role.CALLBACK) ? Purpose.CALLBACK : Purpose.TICKET;
        return book.begin(
                new Wanted(
                        begun.key(), begun.number(), purpose, reason, ticketNumber, null, "", null),
                by,
                now);
    }
}
