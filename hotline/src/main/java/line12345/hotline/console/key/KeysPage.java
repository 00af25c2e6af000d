package line12345.hotline.console.key;

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
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.key.KeyForm;
import line12345.ticketing.key.KeyLine;
import line12345.ticketing.key.KeyLines;
import line12345.ticketing.key.MadeKey;
import line12345.ticketing.key.MakeKey;
import line12345.ticketing.key.RevokeKey;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Who of other systems has a key; a new one shows its secret once. */
@Path("/keys")
@RolesAllowed("ADMIN")
@Blocking
public class KeysPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject KeyLines lines;
    @Inject MakeKey make;
    @Inject RevokeKey revoke;
    @Inject Departments departments;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance keys(
                List<KeyLine> lines,
                List<Role> roles,
                List<Department> offices,
                LocalDate today,
                LocalDate year,
                Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "接口密钥";
        }

        @Override
        public String href() {
            return "/keys";
        }

        @Override
        public int order() {
            return 90;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    public record RevokeForm(String why) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        Instant now = clock.now();
        LocalDate today = OfficeClock.dayOf(now);
        return Templates.keys(
                lines.all(current.get()),
                List.of(Role.values()),
                departments.allActive(),
                today,
                today.plusYears(1),
                now);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public MadeKey make(KeyForm form) {
        return make.make(form, current.get(), clock.now());
    }

    @POST
    @Path("{id}/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    public void revoke(@PathParam("id") long id, RevokeForm form) {
        revoke.revoke(id, form.why(), current.get(), clock.now());
    }
}
