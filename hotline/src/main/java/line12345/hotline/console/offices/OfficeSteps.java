package line12345.hotline.console.offices;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.department.Kind;
import line12345.ticketing.department.register.AddDepartment;
import line12345.ticketing.department.register.ChangeDepartment;
import line12345.ticketing.department.register.DissolveDepartment;
import line12345.ticketing.department.register.OfficeForm;
import line12345.ticketing.department.register.ReopenDepartment;
import line12345.ticketing.department.register.UndoOfficeChange;
import line12345.ticketing.duty.AssignDuty;
import line12345.ticketing.duty.DutyForm;
import line12345.ticketing.duty.EndDuty;
import line12345.ticketing.duty.UndoDuty;
import line12345.ticketing.time.OfficeClock;

import java.util.Arrays;
import java.util.List;

/** What administrators do to offices; each answers with the address to go on at. */
@Path("/offices")
@RolesAllowed("ADMIN")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class OfficeSteps {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject AddDepartment add;
    @Inject ChangeDepartment change;
    @Inject DissolveDepartment dissolve;
    @Inject ReopenDepartment reopen;
    @Inject UndoOfficeChange undo;
    @Inject AssignDuty assign;
    @Inject EndDuty end;
    @Inject UndoDuty undoDuty;

    /** Where the page goes on. */
    public record Next(String href) {
        static Next office(long id) {
            return new Next("/offices/" + id);
        }
    }

    /**
     * @param kind the name of a {@link Kind}
     */
    public record Written(String name, Long parentId, Integer level, String kind, int version) {
        OfficeForm form() {
            Kind known =
                    Arrays.stream(Kind.values())
                            .filter(one -> one.name().equals(kind))
                            .findFirst()
                            .orElse(null);
            return new OfficeForm(name, parentId, level, known);
        }
    }

    public record Seen(int version) {}

    /**
     * @param seen the newest change of the duties
     */
    public record SeenDuty(long seen) {}

    /**
     * @param weekdays 1 Monday to 7 Sunday
     */
    public record WrittenDuty(
            Long accountId,
            String name,
            String phone,
            Long leaderId,
            List<Integer> weekdays,
            String from,
            String to,
            String fromAt,
            String toAt) {}

    @POST
    public Next add(Written written) {
        return Next.office(add.add(written.form(), current.get(), clock.now()));
    }

    @POST
    @Path("{id:\\d{1,18}}")
    public Next change(@PathParam("id") long id, Written written) {
        change.change(id, written.form(), written.version(), current.get(), clock.now());
        return Next.office(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/dissolve")
    public Next dissolve(@PathParam("id") long id, Seen seen) {
        dissolve.dissolve(id, seen.version(), current.get(), clock.now());
        return Next.office(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/reopen")
    public Next reopen(@PathParam("id") long id, Seen seen) {
        reopen.reopen(id, seen.version(), current.get(), clock.now());
        return Next.office(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/undo")
    public Next undo(@PathParam("id") long id, Seen seen) {
        undo.undo(id, seen.version(), current.get(), clock.now());
        return Next.office(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/duty")
    public Next assign(@PathParam("id") long id, WrittenDuty written) {
        DutyForm form =
                DutyForm.written(
                        written.accountId(),
                        written.name(),
                        written.phone(),
                        written.leaderId(),
                        written.weekdays(),
                        written.from(),
                        written.to(),
                        written.fromAt(),
                        written.toAt());
        assign.assign(id, form, current.get(), clock.now());
        return Next.office(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/duty/{duty:\\d{1,18}}/end")
    public Next end(@PathParam("id") long id, @PathParam("duty") long duty) {
        end.end(id, duty, current.get(), clock.now());
        return Next.office(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/duty/undo")
    public Next undoDuty(@PathParam("id") long id, SeenDuty seen) {
        undoDuty.undo(id, seen.seen(), current.get(), clock.now());
        return Next.office(id);
    }
}
