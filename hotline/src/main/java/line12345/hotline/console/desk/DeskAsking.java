package line12345.hotline.console.desk;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.application.DecideApplication;
import line12345.ticketing.application.kind.AskExtension;
import line12345.ticketing.application.kind.AskHardCase;
import line12345.ticketing.application.kind.AskReturn;
import line12345.ticketing.application.kind.AskUnreasonable;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.reading.LegView;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** What an office asks for, and what it decides of what those below it ask for. */
@Path("/desk")
@RolesAllowed({"CLERK", "LEADER"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class DeskAsking {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadTicket read;
    @Inject DeadlineRules deadlines;
    @Inject AskReturn askReturn;
    @Inject AskExtension askExtension;
    @Inject AskHardCase askHardCase;
    @Inject AskUnreasonable askUnreasonable;
    @Inject DecideApplication decide;

    /**
     * @param departmentId who should have it instead, or null
     */
    public record ReturnForm(int version, String ground, String evidence, Long departmentId) {}

    /**
     * @param unit the name of a unit of {@link line12345.ticketing.time.Span}
     */
    public record LengthForm(
            int version, Integer amount, String unit, String reason, String evidence) {}

    public record UnreasonableForm(
            int version, String ground, String explanation, String evidence) {}

    /**
     * @param version of the application as the person saw it
     */
    public record DecisionForm(int version, Boolean granted, String words) {}

    /**
     * @param words such as {@code 11 月 25 日 17:30 前}
     */
    public record NewDate(String words, boolean provisional) {}

    @POST
    @Path("{number}/ask/return")
    public void askReturn(@PathParam("number") String number, ReturnForm form) {
        askReturn.ask(
                number,
                form.ground(),
                form.evidence(),
                form.departmentId(),
                form.version(),
                current.get(),
                clock.now());
    }

    @POST
    @Path("{number}/ask/extension")
    public void askExtension(@PathParam("number") String number, LengthForm form) {
        askExtension.ask(
                number,
                form.reason(),
                form.evidence(),
                WrongChoice.length(form.amount(), form.unit()),
                form.version(),
                current.get(),
                clock.now());
    }

    @POST
    @Path("{number}/ask/hard-case")
    public void askHardCase(@PathParam("number") String number, LengthForm form) {
        askHardCase.ask(
                number,
                form.reason(),
                form.evidence(),
                WrongChoice.length(form.amount(), form.unit()),
                form.version(),
                current.get(),
                clock.now());
    }

    @POST
    @Path("{number}/ask/unreasonable")
    public void askUnreasonable(@PathParam("number") String number, UnreasonableForm form) {
        askUnreasonable.ask(
                number,
                form.ground(),
                form.explanation(),
                form.evidence(),
                form.version(),
                current.get(),
                clock.now());
    }

    @POST
    @Path("applications/{id}/decide")
    public void decide(@PathParam("id") long id, DecisionForm form) {
        decide.decide(
                id,
                WrongChoice.decided(form.granted()),
                form.words(),
                form.version(),
                current.get(),
                clock.now());
    }

    /** Where the own due time would move to, said before anything is asked for. */
    @GET
    @Path("{number}/extended")
    public NewDate extended(
            @PathParam("number") String number,
            @QueryParam("amount") Integer amount,
            @QueryParam("unit") String unit) {
        Instant now = clock.now();
        Actor person = current.get();
        var length = WrongChoice.length(amount, unit);
        LegView leg =
                DeskTicket.of(read.read(number, person, now), person.departmentId())
                        .map(DeskTicket::leg)
                        .orElseThrow(NoSuchTicket::new);
        var date = deadlines.reckoning(leg.departmentId()).extended(leg.dueAt(), length);
        return new NewDate(DueWords.moment(now, date.at()) + " 前", date.provisional());
    }
}
