package line12345.hotline.console.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.identity.PartForCitizen;
import line12345.ticketing.identity.PersonOfTicket;
import line12345.ticketing.identity.ReadPerson;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** Reached from the ticket's page by the hotline's people; shift leaders and managers part. */
@Path("/tickets/{number}/person")
@RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER"})
@Blocking
public class PersonScreen {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadPerson read;
    @Inject PartForCitizen part;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance person(PersonOfTicket person, Instant now);
    }

    /**
     * @param version of what was read
     * @param why at least a few words
     */
    public record PartForm(String version, String why) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@PathParam("number") String number) {
        Instant now = clock.now();
        return Templates.person(read.of(number, current.get(), now), now);
    }

    @POST
    @Path("numbers/{key}/part")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"SHIFT_LEADER", "MANAGER"})
    public void partNumber(
            @PathParam("number") String number, @PathParam("key") long key, PartForm form) {
        part.part(number, false, key, form.why(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("accounts/{key}/part")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"SHIFT_LEADER", "MANAGER"})
    public void partAccount(
            @PathParam("number") String number, @PathParam("key") long key, PartForm form) {
        part.part(number, true, key, form.why(), form.version(), current.get(), clock.now());
    }
}
