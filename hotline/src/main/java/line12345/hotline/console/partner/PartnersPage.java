package line12345.hotline.console.partner;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.medium.Media;
import line12345.ticketing.partner.ChangePartner;
import line12345.ticketing.partner.PartnerForm;
import line12345.ticketing.partner.Partners;
import line12345.ticketing.partner.RegisterPartner;
import line12345.ticketing.partner.day.DayViews;
import line12345.ticketing.partner.day.PushLineAgain;
import line12345.ticketing.partner.item.SharedTickets;
import line12345.ticketing.partner.push.PushLines;
import line12345.ticketing.partner.push.PushState;
import line12345.ticketing.partner.push.SendAgain;
import line12345.ticketing.partner.push.TryPartner;
import line12345.ticketing.time.OfficeClock;

import java.util.EnumSet;
import java.util.Set;

/** What is exchanged with 110, the province and other cities, and what of it waits for a person. */
@Path("/partners")
@RolesAllowed({"AGENT", "REVIEWER", "SHIFT_LEADER", "MANAGER", "ADMIN"})
@Blocking
public class PartnersPage {
    private static final Set<Role> READERS =
            EnumSet.of(Role.AGENT, Role.REVIEWER, Role.SHIFT_LEADER, Role.MANAGER, Role.ADMIN);
    private static final int SHOWN = 100;
    private static final int DAYS = 14;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Partners partners;
    @Inject Media media;
    @Inject SharedTickets shared;
    @Inject PushLines pushes;
    @Inject DayViews days;
    @Inject RegisterPartner register;
    @Inject ChangePartner change;
    @Inject TryPartner tryOut;
    @Inject SendAgain again;
    @Inject PushLineAgain lineAgain;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance partners(PartnersView view);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "对接";
        }

        @Override
        public String href() {
            return "/partners";
        }

        @Override
        public int order() {
            return 93;
        }

        @Override
        public boolean isFor(Role role) {
            return READERS.contains(role);
        }
    }

    /** What came of trying a partner out. */
    public record Tried(String said) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        Role role = current.get().role();
        return Templates.partners(
                new PartnersView(
                        partners.all(),
                        media.quotas(),
                        shared.ourTurn(SHOWN),
                        shared.theirTurn(SHOWN),
                        pushes.in(PushState.WAITING, SHOWN),
                        pushes.in(PushState.REFUSED, SHOWN),
                        pushes.in(PushState.UNFIT, SHOWN),
                        days.last(DAYS),
                        role == Role.ADMIN,
                        role == Role.AGENT || role == Role.REVIEWER,
                        clock.now()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void register(PartnerForm form) {
        register.register(form, current.get(), clock.now());
    }

    @POST
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void change(@PathParam("name") String name, PartnerForm form) {
        change.change(name, form, current.get(), clock.now());
    }

    @POST
    @Path("{name}/try")
    @Produces(MediaType.APPLICATION_JSON)
    public Tried tryOut(@PathParam("name") String name) {
        return new Tried(tryOut.tryOut(name, current.get(), clock.now()));
    }

    @POST
    @Path("pushes/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void sendAgain(@PathParam("id") long id, SendAgain.Mend mend) {
        again.send(id, mend, current.get(), clock.now());
    }

    @POST
    @Path("lines/{id}")
    public void pushLineAgain(@PathParam("id") long id) {
        lineAgain.push(id, current.get(), clock.now());
    }
}
