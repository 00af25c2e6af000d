package line12345.hotline.console.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.application.ApplicationView;
import line12345.ticketing.application.kind.ReturnTime;
import line12345.ticketing.attachment.ListFiles;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.handler.Handlers;
import line12345.ticketing.handling.LeaderFirst;
import line12345.ticketing.handling.LowerOffices;
import line12345.ticketing.handling.NameHandler;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.reading.LegView;
import line12345.ticketing.ticket.reading.OfficeList;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what an office's desk shows. */
@ApplicationScoped
class DeskReader {
    @Inject OfficeList offices;
    @Inject Handlers handlers;
    @Inject NameHandler nameHandler;
    @Inject ApplicationLists applications;
    @Inject ListFiles files;
    @Inject Rules rules;
    @Inject ReturnTime returnTime;
    @Inject Grounds grounds;
    @Inject LeaderFirst leaderFirst;
    @Inject LowerOffices lowerOffices;

    /**
     * @param after where the page begins, null for the first
     */
    DeskList list(Actor person, String only, String after, Instant now) {
        var toDecide = applications.toDecide(person, DeskList.APPLICATIONS, now);
        var counts = offices.counts(person, now);
        if (only.equals(DeskList.DECIDE)) {
            return DeskList.asked(counts, toDecide);
        }
        var page =
                only.equals(DeskList.DONE)
                        ? offices.done(person, after, DeskList.PAGE, now)
                        : offices.open(
                                person, DeskFilter.of(only).filter(), after, DeskList.PAGE, now);
        return DeskList.of(page, counts, toDecide, only);
    }

    DeskOptions options(DeskTicket open, Actor person, Instant now) {
        LegView leg = open.leg();
        Instant returnBy = returnTime.ends(leg.departmentId(), leg.dispatchedAt());
        return new DeskOptions(
                person.is(Role.LEADER),
                leaderFirst.reads(kind(open), person, now),
                rules.yes(Rule.PAUSE_ALLOWED, now),
                rules.span(Rule.PAUSE_LONGEST, now).chinese(),
                !lowerOffices.of(leg.departmentId()).isEmpty(),
                DueWords.moment(now, returnBy),
                !now.isBefore(returnBy) || leg.returnForbidden(),
                rules.span(Rule.EXTENSION_LONGEST, now).chinese(),
                rules.span(Rule.HARD_CASE_LONGEST, now).chinese(),
                grounds.of(GroundUse.RETURN, now),
                grounds.of(GroundUse.UNREASONABLE, now),
                asked(open, person, now),
                applications.toDecide(person, DeskList.APPLICATIONS, now).stream()
                        .map(ApplicationView::id)
                        .collect(Collectors.toSet()),
                files.of(open.ticket().number(), person, now),
                handlers.of(open.ticket().number(), leg.position()).orElse(null),
                person,
                nameHandler.colleagues(person));
    }

    private List<ApplicationView> asked(DeskTicket open, Actor person, Instant now) {
        return applications.ofTicket(open.ticket().number(), person, now);
    }

    private static TicketKind kind(DeskTicket open) {
        return Stream.of(TicketKind.values())
                .filter(kind -> kind.chinese().equals(open.ticket().kind()))
                .findFirst()
                .orElseThrow();
    }
}
