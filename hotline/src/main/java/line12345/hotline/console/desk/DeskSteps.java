package line12345.hotline.console.desk;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.handling.NameHandler;
import line12345.ticketing.handling.PauseLeg;
import line12345.ticketing.handling.RejectReply;
import line12345.ticketing.handling.ReplyToTicket;
import line12345.ticketing.handling.ResumeLeg;
import line12345.ticketing.handling.SignOffReply;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.time.OfficeClock;

/** An office's own steps on its part: sign, reply, approve, wait for the citizen. */
@Path("/desk")
@RolesAllowed({"CLERK", "LEADER"})
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class DeskSteps {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject SignTicket sign;
    @Inject ReplyToTicket reply;
    @Inject SignOffReply signOff;
    @Inject RejectReply reject;
    @Inject PauseLeg pause;
    @Inject ResumeLeg resume;
    @Inject NameHandler nameHandler;

    /**
     * @param version of the ticket as the person saw it
     * @param words why, or what is asked for; null where nothing is to be said
     */
    public record StepForm(int version, String words) {}

    /**
     * @param version of the ticket as the person saw it
     * @param accountId who handles it from now on; null for the person itself
     */
    public record HandlerForm(int version, Long accountId) {}

    @POST
    @Path("{number}/handler")
    public void handler(@PathParam("number") String number, HandlerForm form) {
        nameHandler.name(number, form.accountId(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{number}/sign")
    public void sign(@PathParam("number") String number, StepForm form) {
        sign.sign(number, form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{number}/reply")
    public void reply(@PathParam("number") String number, ReplyForm form) {
        reply.reply(number, form.reply(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{number}/approve")
    public void approve(@PathParam("number") String number, StepForm form) {
        signOff.signOff(number, form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{number}/reject")
    public void reject(@PathParam("number") String number, StepForm form) {
        reject.reject(number, form.words(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{number}/pause")
    public void pause(@PathParam("number") String number, StepForm form) {
        pause.pause(number, form.words(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{number}/resume")
    public void resume(@PathParam("number") String number, StepForm form) {
        resume.resume(number, form.version(), current.get(), clock.now());
    }
}
