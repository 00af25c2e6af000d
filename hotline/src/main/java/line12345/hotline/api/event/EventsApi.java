package line12345.hotline.api.event;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.event.EventLine;
import line12345.ticketing.event.PutEventAside;
import line12345.ticketing.event.ReadEvents;
import line12345.ticketing.event.TakeUpEvent;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.util.List;

/** Equal matters of one street: offered as an event, taken up, put aside. */
@Path(ApiPath.ROOT + "/events")
@RolesAllowed({"AGENT", "REVIEWER", "SHIFT_LEADER", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events", description = "事件")
@Blocking
public class EventsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadEvents read;
    @Inject TakeUpEvent take;
    @Inject PutEventAside aside;

    /**
     * @param readFirst it is never joined in a row with others
     */
    @Schema(name = "EventTicket", description = "A ticket of an event.")
    public record MemberAnswer(
            String number,
            int version,
            String summary,
            Instant filedAt,
            boolean main,
            boolean joined,
            boolean leftOut,
            boolean readFirst) {
        static MemberAnswer of(EventLine one) {
            return new MemberAnswer(
                    one.line().number(),
                    one.line().version(),
                    one.line().summary(),
                    one.line().filedAt(),
                    one.main(),
                    one.joined(),
                    one.leftOut(),
                    one.readFirst());
        }
    }

    /**
     * @param more there are others that are not listed
     */
    @Schema(name = "EventTickets")
    public record MembersAnswer(List<MemberAnswer> items, boolean more) {}

    @Schema(description = "What an event is called and which ticket the others follow.")
    public record TakeForm(
            @Schema(title = "事件名称", required = true, minLength = 1, maxLength = 40) String name,
            @Schema(title = "主工单", required = true, pattern = "^[0-9]{14}$") String main) {}

    @Schema(description = "Why it is no event.")
    public record AsideForm(
            @Schema(title = "搁置原因", required = true, minLength = 1, maxLength = 200)
                    String reason) {}

    @GET
    @Operation(summary = "List the events that go on, the latest first 进行中的事件")
    public EventAnswer.Many going(@QueryParam("limit") @DefaultValue("25") int limit) {
        return new EventAnswer.Many(
                read.going(current.get(), limit).stream().map(EventAnswer::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an event 事件")
    public EventAnswer one(@PathParam("id") long id) {
        return EventAnswer.of(read.one(id, current.get()));
    }

    @GET
    @Path("{id}/tickets")
    @Operation(summary = "List an event's tickets: the main one, then what can still join 事件工单")
    public MembersAnswer tickets(
            @PathParam("id") long id, @QueryParam("limit") @DefaultValue("25") int limit) {
        var found = read.tickets(id, limit, current.get(), clock.now());
        return new MembersAnswer(
                found.lines().stream().map(MemberAnswer::of).toList(), found.more());
    }

    @POST
    @Path("{id}/take")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take an event up; its tickets may then follow the main one 接手事件")
    public EventAnswer take(@PathParam("id") long id, @RequestBody(required = true) TakeForm form) {
        take.take(id, form.name(), form.main(), current.get(), clock.now());
        return one(id);
    }

    @POST
    @Path("{id}/aside")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that it is no event 搁置事件")
    public EventAnswer aside(
            @PathParam("id") long id, @RequestBody(required = true) AsideForm form) {
        aside.aside(id, form.reason(), current.get(), clock.now());
        return one(id);
    }
}
