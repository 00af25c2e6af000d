package line12345.hotline.console.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.console.pool.Offers;
import line12345.ticketing.account.Actor;
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.application.ReadApplication;
import line12345.ticketing.attachment.ListFiles;
import line12345.ticketing.dispatch.SuggestDepartment;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.ticket.reading.ReadTicket;

import java.time.Instant;

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

    AnswerCase answer(String number, Actor reader, Instant now) {
        return new AnswerCase(
                read.read(number, reader, now),
                files.of(number, reader, now),
                grounds.of(GroundUse.SEND_BACK, now));
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
