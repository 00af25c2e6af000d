package line12345.hotline.console.leader;

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
import line12345.ticketing.leader.AddLeader;
import line12345.ticketing.leader.ChangeLeader;
import line12345.ticketing.leader.Leader;
import line12345.ticketing.leader.LeaderForm;
import line12345.ticketing.leader.Leaders;
import line12345.ticketing.leader.SwitchLeader;
import line12345.ticketing.time.OfficeClock;

import java.util.List;

/** To whom citizens may write, and whose secretary opens the letters. */
@Path("/leaders")
@RolesAllowed("ADMIN")
@Blocking
public class LeadersPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Leaders leaders;
    @Inject Departments departments;
    @Inject AddLeader add;
    @Inject ChangeLeader change;
    @Inject SwitchLeader turn;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance leaders(List<Leader> all, List<Department> offices);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "领导信箱";
        }

        @Override
        public String href() {
            return "/leaders";
        }

        @Override
        public int order() {
            return 93;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    /**
     * @param version as the person saw it
     */
    public record SwitchForm(boolean on, int version) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return Templates.leaders(leaders.all(current.get()), departments.allActive());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void add(LeaderForm form) {
        add.add(form, current.get(), clock.now());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void change(@PathParam("id") long id, LeaderForm form) {
        change.change(id, form, current.get(), clock.now());
    }

    @POST
    @Path("{id}/switch")
    @Consumes(MediaType.APPLICATION_JSON)
    public void turn(@PathParam("id") long id, SwitchForm form) {
        turn.turn(id, form.on(), form.version(), current.get(), clock.now());
    }
}
