package line12345.hotline.call.result;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.call.CallsView;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What calls came to, for the agent at the console. */
@Path("/console/results")
@RolesAllowed({"AGENT", "SHIFT_LEADER", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ResultResource {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject CallsView calls;
    @Inject Results results;
    @Inject Unresolved unresolved;
    @Inject Grounds grounds;
    @Inject ConcludeCall conclude;
    @Inject UrgeInCall urge;

    /**
     * @param kind the name of a {@link ResultKind}
     */
    public record ResultForm(String kind, String number, String code, String words, Long entry) {
        Conclusion said() {
            ResultKind named =
                    Arrays.stream(ResultKind.values())
                            // A ticket is a result by being filed.
                            .filter(one -> one != ResultKind.TICKET && one.name().equals(kind))
                            .findFirst()
                            .orElse(null);
            return new Conclusion(named, number, code, words, entry);
        }
    }

    /** The agent's own calls without a result, oldest first. */
    @GET
    @Path("open")
    public List<Unresolved.Line> open() {
        return unresolved.of(current.get().accountId());
    }

    /** Why a call needs no ticket, as the city lists it. */
    @GET
    @Path("reasons")
    public List<Grounds.Ground> reasons() {
        return grounds.of(GroundUse.NO_TICKET, clock.now());
    }

    @GET
    @Path("of/{key}")
    public List<CallResult> of(@PathParam("key") String key) {
        Actor reader = current.get();
        long call = calls.toFinish(key, reader).id();
        // Who handed the call on reads what was written then, not what a colleague wrote since.
        return calls.readable(List.of(call), reader).isEmpty()
                ? results.ownOf(call, reader.accountId(), clock.now())
                : results.of(call, clock.now());
    }

    @POST
    @Path("of/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<CallResult> conclude(@PathParam("key") String key, ResultForm form) {
        Actor by = current.get();
        Instant now = clock.now();
        Conclusion said = form == null ? new Conclusion(null, null, null, null, null) : form.said();
        if (said.kind() == ResultKind.URGING) {
            urge.urge(key, said.ticketNumber(), said.words(), by, now);
        } else {
            conclude.conclude(key, said, by, now);
        }
        return of(key);
    }
}
