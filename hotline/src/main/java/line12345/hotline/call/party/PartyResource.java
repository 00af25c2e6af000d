package line12345.hotline.call.party;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.hotline.call.CallView;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.recording.NoteListening;
import line12345.hotline.call.recording.PlayRecording;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Who takes part in a call: asked, brought in, held, left, by the agent who talks on it. */
@Path("/console/party/{call}")
@RolesAllowed("AGENT")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class PartyResource {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject CallsView calls;
    @Inject ReadParties read;
    @Inject PartyTargets targets;
    @Inject BringIn bringIn;
    @Inject HoldCitizen hold;
    @Inject LeaveCall leave;
    @Inject EndParty end;
    @Inject PartyExchange exchange;
    @Inject PlayRecording play;
    @Inject NoteListening listening;

    /**
     * @param target as {@link Target#id}
     * @param manner names a {@link Manner}
     */
    public record AskForm(String target, String manner) {}

    /**
     * @param place of the citizen, see {@link ReadParties.Room}
     */
    public record RoomView(String place, Instant since, List<Line> parties) {}

    /** One of those asked, in words. */
    public record Line(
            String key,
            String whom,
            String masked,
            String manner,
            String words,
            String next,
            boolean open,
            boolean talking,
            Instant since) {
        static Line of(PartyView party) {
            boolean talking = party.open() && party.answeredAt() != null;
            return new Line(
                    party.key(),
                    party.whom(),
                    party.masked(),
                    party.manner().chinese(),
                    party.words(),
                    party.open() ? "" : party.outcome().next(),
                    party.open(),
                    talking,
                    talking ? party.answeredAt() : party.askedAt());
        }
    }

    @GET
    public RoomView room(@PathParam("call") String call) {
        ReadParties.Room room = read.of(calls.byKey(call, current.get()).key());
        return new RoomView(
                room.place(), room.since(), room.parties().stream().map(Line::of).toList());
    }

    /**
     * @param department the office the ticket would go to, may be absent
     */
    @GET
    @Path("targets")
    public List<Target> targets(
            @PathParam("call") String call, @QueryParam("department") Long department) {
        return targets.of(department, current.get(), clock.now());
    }

    @POST
    @Path("ask")
    @Consumes(MediaType.APPLICATION_JSON)
    public RoomView ask(@PathParam("call") String call, AskForm form) {
        Actor agent = current.get();
        bringIn.bring(
                own(call, agent),
                form == null ? null : form.target(),
                manner(form),
                agent,
                clock.now());
        return room(call);
    }

    @POST
    @Path("hold")
    public RoomView hold(@PathParam("call") String call) {
        Actor agent = current.get();
        hold.hold(own(call, agent), true, agent, clock.now());
        return room(call);
    }

    @POST
    @Path("back")
    public RoomView back(@PathParam("call") String call) {
        Actor agent = current.get();
        hold.hold(own(call, agent), false, agent, clock.now());
        return room(call);
    }

    @POST
    @Path("leave")
    public RoomView leave(@PathParam("call") String call) {
        Actor agent = current.get();
        leave.leave(own(call, agent), agent);
        return room(call);
    }

    @POST
    @Path("parties/{key}/drop")
    public RoomView drop(@PathParam("call") String call, @PathParam("key") String key) {
        if (end.end(own(call, current.get()), key, clock.now())) {
            exchange.drop(key);
        }
        return room(call);
    }

    @GET
    @Path("parties/{id}/recording")
    @RolesAllowed({"AGENT", "SHIFT_LEADER", "MANAGER"})
    public Response recording(
            @PathParam("call") String call,
            @PathParam("id") long id,
            @HeaderParam("Range") String range)
            throws IOException {
        CallView heard = calls.byKey(call, current.get());
        Response answer = play.play(read.recording(heard.key(), id).orElse(null), range);
        if (NoteListening.begins(range)) {
            listening.ofCall(heard.id(), current.get(), clock.now());
        }
        return answer;
    }

    private static Manner manner(AskForm form) {
        String name = form == null ? "" : String.valueOf(form.manner());
        for (Manner one : Manner.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw new NotJoined("party-no-manner", "请选择三方通话、咨询或直接转接。");
    }

    /** Only the call that this agent talks on now. */
    private String own(String call, Actor agent) {
        return calls.openOf(agent)
                .filter(one -> one.key().equals(call) && one.answeredAt() != null)
                .map(CallView::key)
                .orElseThrow(NotJoined::notTalking);
    }
}
