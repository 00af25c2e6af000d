package line12345.hotline.console.knowledge;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.knowledge.ApproveEdition;
import line12345.ticketing.knowledge.PublishEdition;
import line12345.ticketing.knowledge.ReviseEntry;
import line12345.ticketing.knowledge.SaveEdition;
import line12345.ticketing.knowledge.SendEditionBack;
import line12345.ticketing.knowledge.SubmitEdition;
import line12345.ticketing.knowledge.WithdrawEdition;
import line12345.ticketing.knowledge.WriteEntry;
import line12345.ticketing.time.OfficeClock;

/** The steps of an entry: written, read by another, published, taken back. */
@Path("/knowledge")
@RolesAllowed({"CLERK", "LEADER", "REVIEWER", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class KnowledgeSteps {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject WriteEntry write;
    @Inject SaveEdition save;
    @Inject SubmitEdition submit;
    @Inject ApproveEdition approve;
    @Inject SendEditionBack sendBack;
    @Inject PublishEdition publish;
    @Inject WithdrawEdition withdraw;
    @Inject ReviseEntry revise;

    /** The edition that was made. */
    public record Made(long id) {}

    /**
     * @param version of the edition as the person saw it
     */
    public record StepForm(int version) {}

    /**
     * @param words at most 500 characters
     */
    public record WhyForm(int version, String words) {}

    @POST
    @Path("new")
    public Made write(EntryForm form) {
        return new Made(write.write(form.department(), form.text(), current.get(), clock.now()));
    }

    @POST
    @Path("{id}/save")
    public void save(@PathParam("id") long id, EntryForm form) {
        save.save(id, form.department(), form.text(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/submit")
    public void submit(@PathParam("id") long id, EntryForm form) {
        submit.submit(
                id, form.department(), form.text(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/approve")
    public void approve(@PathParam("id") long id, StepForm form) {
        approve.approve(id, form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/send-back")
    public void sendBack(@PathParam("id") long id, WhyForm form) {
        sendBack.sendBack(id, form.words(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/publish")
    public void publish(@PathParam("id") long id, StepForm form) {
        publish.publish(id, form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/withdraw")
    public void withdraw(@PathParam("id") long id, WhyForm form) {
        withdraw.withdraw(id, form.words(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/revise")
    public Made revise(@PathParam("id") long id, StepForm form) {
        return new Made(revise.revise(id, form.version(), current.get(), clock.now()));
    }
}
