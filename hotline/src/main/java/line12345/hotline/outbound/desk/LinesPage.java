package line12345.hotline.outbound.desk;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.outbound.line.ChangeLine;
import line12345.hotline.outbound.line.OutboundLine;
import line12345.hotline.outbound.line.OutboundLines;
import line12345.hotline.outbound.line.Purpose;
import line12345.hotline.outbound.line.QuietHours;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.util.List;
import java.util.Optional;

/** The numbers that citizens see, and who may use them for what 外呼设置. */
@Path("/outbound/lines")
@RolesAllowed({"ADMIN", "MANAGER"})
@Blocking
public class LinesPage {
    private static final List<Role> CALLING =
            List.of(
                    Role.AGENT,
                    Role.CALLBACK,
                    Role.SHIFT_LEADER,
                    Role.REVIEWER,
                    Role.MANAGER,
                    Role.CLERK,
                    Role.LEADER);

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject OutboundLines lines;
    @Inject ChangeLine change;
    @Inject Rules rules;

    @CheckedTemplate(basePath = "outbound")
    static class Templates {
        static native TemplateInstance lines(
                List<OutboundLine> lines, List<Role> roles, List<Purpose> purposes, String quiet);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "外呼设置";
        }

        @Override
        public String href() {
            return "/outbound/lines";
        }

        @Override
        public int order() {
            return 87;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    /**
     * @param roles names
     * @param purposes names
     */
    public record LineForm(
            String code,
            String name,
            String shown,
            List<String> roles,
            List<String> purposes,
            boolean active,
            int version) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        return Templates.lines(
                lines.all(),
                CALLING,
                List.of(Purpose.values()),
                QuietHours.of(rules, clock.now()).chinese());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void change(LineForm form) {
        change.change(
                form.code(),
                form.name(),
                form.shown(),
                CALLING.stream().filter(role -> said(form.roles(), role)).toList(),
                said(form.purposes()),
                form.active(),
                form.version(),
                current.get());
    }

    private static boolean said(List<String> names, Role role) {
        return names != null && names.contains(role.name());
    }

    private static List<Purpose> said(List<String> names) {
        return names == null
                ? List.of()
                : names.stream().map(Purpose::said).flatMap(Optional::stream).toList();
    }
}
