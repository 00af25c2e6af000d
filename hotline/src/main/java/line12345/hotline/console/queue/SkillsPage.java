package line12345.hotline.console.queue;

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

import line12345.hotline.call.skill.SetSkill;
import line12345.hotline.call.skill.SkillMatrix;
import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** People and queues in one table, changed cell by cell. */
@Path("/skills")
@RolesAllowed({"ADMIN", "SHIFT_LEADER"})
@Blocking
public class SkillsPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject SkillMatrix matrix;
    @Inject SetSkill set;

    @CheckedTemplate(basePath = "queue")
    static class Templates {
        static native TemplateInstance skills(
                SkillMatrix.Matrix matrix, boolean keeps, Instant now);
    }

    /** An administrator comes by the queues. */
    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "技能表";
        }

        @Override
        public String href() {
            return "/skills";
        }

        @Override
        public int order() {
            return 74;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.SHIFT_LEADER || role == Role.ADMIN;
        }
    }

    /**
     * @param level 1, 2 or 3; 0 for not at all
     */
    public record LevelForm(int level) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        return Templates.skills(matrix.read(), current.get().is(Role.ADMIN), clock.now());
    }

    @POST
    @Path("{account:\\d{1,18}}/{queue:[a-z][a-z0-9]*}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void set(
            @PathParam("account") long account, @PathParam("queue") String queue, LevelForm form) {
        set.set(account, queue, form.level(), current.get(), clock.now());
    }
}
