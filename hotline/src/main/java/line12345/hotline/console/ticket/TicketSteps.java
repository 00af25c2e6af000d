package line12345.hotline.console.ticket;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.department.NoSuchDepartment;
import line12345.ticketing.dispatch.ClassifyTicket;
import line12345.ticketing.dispatch.MarkAbout;
import line12345.ticketing.dispatch.withdraw.WithdrawDispatch;
import line12345.ticketing.intake.KeepIdentitySecret;
import line12345.ticketing.repeat.JoinTicket;
import line12345.ticketing.repeat.PartTicket;
import line12345.ticketing.review.ReassignTicket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.urging.UrgeTicket;

/** What the hotline's staff do to any ticket they read: urge, join to another, part again, … */
@Path("/tickets/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class TicketSteps {
    /** Longest number that is looked for; a ticket's has 14 digits. */
    private static final int NUMBER = 20;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject UrgeTicket urge;
    @Inject KeepIdentitySecret secret;
    @Inject JoinTicket join;
    @Inject PartTicket part;
    @Inject MarkAbout about;
    @Inject ReassignTicket reassign;
    @Inject ClassifyTicket classify;
    @Inject WithdrawDispatch withdraw;

    /** What the citizen or the officer says; not empty. */
    public record UrgeForm(String words) {}

    /**
     * @param version of the ticket that is joined, as the person saw it
     * @param main the number of the ticket that goes on
     */
    public record JoinForm(int version, String main) {}

    /**
     * @param version of the follower as the person saw it
     */
    public record PartForm(int version, String why) {}

    /**
     * @param version of the ticket as the person saw it
     * @param aboutDepartmentId the office it is about 涉及单位
     */
    public record AboutForm(int version, Long aboutDepartmentId) {}

    /**
     * @param version of the ticket as the person saw it
     * @param matterCode and {@code placeCode} may be empty
     */
    public record ClassForm(int version, String matterCode, String placeCode) {}

    /**
     * @param version of the ticket as the person saw it
     * @param why the office should not have it; not empty
     */
    public record ReassignForm(int version, String why) {}

    /**
     * @param version of the ticket as the person saw it; left out right after the dispatch
     */
    public record WithdrawForm(Integer version) {}

    @POST
    @Path("urge")
    @RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER"})
    public void urge(@PathParam("number") String number, UrgeForm form) {
        urge.urge(number, form.words(), current.get(), clock.now());
    }

    /** Needs no version: it only adds, and a citizen who is afraid must not wait. */
    @POST
    @Path("secrecy")
    @RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER"})
    public void keepSecret(@PathParam("number") String number) {
        secret.keep(number, current.get(), clock.now());
    }

    @POST
    @Path("join")
    @RolesAllowed({"AGENT", "REVIEWER"})
    public void join(@PathParam("number") String number, JoinForm form) {
        String main = TicketText.of("主工单编号", form.main(), NUMBER).strip();
        join.join(number, main, form.version(), current.get(), clock.now());
    }

    @POST
    @Path("part")
    @RolesAllowed({"AGENT", "REVIEWER"})
    public void part(@PathParam("number") String number, PartForm form) {
        part.part(number, form.why(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("about")
    @RolesAllowed({"AGENT", "REVIEWER"})
    public void about(@PathParam("number") String number, AboutForm form) {
        if (form.aboutDepartmentId() == null) {
            throw new NoSuchDepartment();
        }
        about.mark(number, form.aboutDepartmentId(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("about/none")
    @RolesAllowed({"AGENT", "REVIEWER"})
    public void aboutNone(@PathParam("number") String number, AboutForm form) {
        about.mark(number, null, form.version(), current.get(), clock.now());
    }

    @POST
    @Path("class")
    @RolesAllowed({"AGENT", "REVIEWER"})
    public void classify(@PathParam("number") String number, ClassForm form) {
        classify.classify(
                number,
                form.matterCode(),
                form.placeCode(),
                form.version(),
                current.get(),
                clock.now());
    }

    @POST
    @Path("withdraw")
    @RolesAllowed("AGENT")
    public void withdraw(@PathParam("number") String number, WithdrawForm form) {
        withdraw.withdraw(number, form.version(), current.get(), clock.now());
    }

    @POST
    @Path("reassign")
    @RolesAllowed("REVIEWER")
    public void reassign(@PathParam("number") String number, ReassignForm form) {
        reassign.reassign(number, form.why(), form.version(), current.get(), clock.now());
    }
}
