package line12345.hotline.console.desk;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.desk.DeskSteps.StepForm;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.handling.LowerOffices;
import line12345.ticketing.handling.RecallLower;
import line12345.ticketing.handling.SendBackLower;
import line12345.ticketing.handling.SendDown;
import line12345.ticketing.time.OfficeClock;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an office sends on to those below it, takes back and wants again; and the offices to choose.
 */
@Path("/desk")
@RolesAllowed({"CLERK", "LEADER"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class DeskLower {
    /** As many as fit under a field. */
    private static final int MOST = 12;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject LowerOffices lowerOffices;
    @Inject Departments departments;
    @Inject SendDown sendDown;
    @Inject RecallLower recall;
    @Inject SendBackLower sendBack;

    /** An office to choose. */
    public record Office(String code, String name) {}

    /**
     * @param departmentId null when none was chosen, which is refused
     * @param words what is asked of the lower office
     */
    public record SendForm(int version, Long departmentId, String words) {}

    @GET
    @Path("offices")
    public List<Office> offices(@QueryParam("q") String words) {
        return found(departments.allActive().stream(), words);
    }

    @GET
    @Path("offices/lower")
    public List<Office> lower(@QueryParam("q") String words) {
        Long own = current.get().departmentId();
        return own == null ? List.of() : found(lowerOffices.of(own).stream(), words);
    }

    private static List<Office> found(Stream<Department> among, String words) {
        String said = words == null ? "" : words.strip();
        return among.filter(one -> one.name().contains(said))
                .limit(MOST)
                .map(one -> new Office(Long.toString(one.id()), one.name()))
                .toList();
    }

    @POST
    @Path("{number}/lower")
    public void send(@PathParam("number") String number, SendForm form) {
        sendDown.send(
                number,
                WrongChoice.chosen(form.departmentId()),
                form.words(),
                form.version(),
                current.get(),
                clock.now());
    }

    @POST
    @Path("{number}/lower/{position}/recall")
    public void recall(
            @PathParam("number") String number,
            @PathParam("position") int position,
            StepForm form) {
        recall.recall(number, position, form.words(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{number}/lower/{position}/send-back")
    public void sendBack(
            @PathParam("number") String number,
            @PathParam("position") int position,
            StepForm form) {
        sendBack.sendBack(
                number, position, form.words(), form.version(), current.get(), clock.now());
    }
}
