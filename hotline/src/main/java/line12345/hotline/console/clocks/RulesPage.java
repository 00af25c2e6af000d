package line12345.hotline.console.clocks;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.adjustment.ProposeLimit;
import line12345.ticketing.adjustment.change.ChangeRule;
import line12345.ticketing.deadline.RuleLine;
import line12345.ticketing.deadline.RuleTable;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The city's table of limits 时限规则, and one line of it with its history. */
@Path("/clocks/rules")
@RolesAllowed("ADMIN")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class RulesPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject RuleTable table;
    @Inject ProposeLimit propose;

    @CheckedTemplate(basePath = "clocks")
    static class Templates {
        static native TemplateInstance rules(RulesView view);

        static native TemplateInstance rule(
                TicketKind kind,
                Urgency urgency,
                TypedForm form,
                List<RulesView.Past> history,
                LocalDate today);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "时限规则";
        }

        @Override
        public String href() {
            return "/clocks/rules";
        }

        @Override
        public int order() {
            return 80;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    @GET
    public TemplateInstance all() {
        LocalDate today = OfficeClock.dayOf(clock.now());
        return Templates.rules(RulesView.of(table.inForce(today), table.coming(today)));
    }

    /**
     * @param as the earlier row whose limits the form begins with, to take a change back; null for
     *     the latest
     */
    @GET
    @Path("{kind}/{urgency}")
    public TemplateInstance one(
            @PathParam("kind") String kind,
            @PathParam("urgency") String urgency,
            @QueryParam("as") String as) {
        TicketKind ofKind = NoSuchLimit.named(TicketKind.class, kind);
        Urgency ofUrgency = NoSuchLimit.named(Urgency.class, urgency);
        LocalDate today = OfficeClock.dayOf(clock.now());
        List<RuleLine> history = table.history(ofKind, ofUrgency);
        RuleLine latest = history.stream().findFirst().orElse(null);
        RuleLine start =
                history.stream()
                        .filter(line -> Long.toString(line.id()).equals(as))
                        .findFirst()
                        .orElse(latest);
        return page(ofKind, ofUrgency, RuleForm.of(start, today));
    }

    @POST
    @Path("{kind}/{urgency}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("kind") String kind,
            @PathParam("urgency") String urgency,
            MultivaluedMap<String, String> sent) {
        Instant now = clock.now();
        TicketKind ofKind = NoSuchLimit.named(TicketKind.class, kind);
        Urgency ofUrgency = NoSuchLimit.named(Urgency.class, urgency);
        TypedForm form = TypedForm.of(sent);
        ChangeRule change = RuleForm.read(form, ofKind, ofUrgency);
        if (!form.refused()) {
            try {
                long id = propose.propose(change, current.get(), now);
                return Response.seeOther(URI.create("/clocks/adjustments/" + id)).build();
            } catch (Refusal refusal) {
                form.refuse(TypedForm.WHOLE, refusal.sentence());
            }
        }
        return Response.status(422).entity(page(ofKind, ofUrgency, form)).build();
    }

    private TemplateInstance page(TicketKind kind, Urgency urgency, TypedForm form) {
        LocalDate today = OfficeClock.dayOf(clock.now());
        return Templates.rule(
                kind, urgency, form, RulesView.history(table.history(kind, urgency), today), today);
    }
}
