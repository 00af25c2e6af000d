package line12345.hotline.console.rules;

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
import line12345.ticketing.rule.ChangeRule;
import line12345.ticketing.rule.NoSuchRule;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.RuleLine;
import line12345.ticketing.rule.RuleLines;
import line12345.ticketing.rule.UndoRule;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The city's parameters by group, one open beside the list. */
@Path("/rules")
@RolesAllowed("ADMIN")
@Blocking
public class RulesPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject RuleLines lines;
    @Inject ChangeRule change;
    @Inject UndoRule undo;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance rules(List<RuleGroup> groups, OpenRule open, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "业务规则";
        }

        @Override
        public String href() {
            return "/rules";
        }

        @Override
        public int order() {
            return 60;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    /**
     * @param value as the rule's type writes it
     * @param validFrom ISO day
     * @param seen the newest entry the editor saw, 0 for none
     */
    public record ChangeForm(String value, String validFrom, String source, long seen) {}

    public record UndoForm(long seen) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        Instant now = clock.now();
        return Templates.rules(RuleGroup.of(lines.all(current.get(), now)), null, now);
    }

    @GET
    @Path("{rule}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@PathParam("rule") String name) {
        Rule rule = rule(name);
        Instant now = clock.now();
        List<RuleLine> all = lines.all(current.get(), now);
        OpenRule open =
                new OpenRule(all.get(rule.ordinal()), lines.kinds(), OfficeClock.dayOf(now));
        return Templates.rules(RuleGroup.of(all), open, now);
    }

    @POST
    @Path("{rule}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void change(@PathParam("rule") String name, ChangeForm form) {
        change.change(
                rule(name),
                form.value(),
                form.validFrom(),
                form.source(),
                form.seen(),
                current.get(),
                clock.now());
    }

    @POST
    @Path("{rule}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public void undo(@PathParam("rule") String name, UndoForm form) {
        undo.undo(rule(name), form.seen(), current.get(), clock.now());
    }

    private static Rule rule(String name) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(NoSuchRule::new);
    }
}
