package line12345.hotline.console;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.ticket.reading.HotlineLists;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.reading.TicketLists;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a request becomes besides a dispatch or an answer: grounds, and tickets it repeats. */
@Path("/console")
@RolesAllowed("AGENT")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ConsoleRepeats {
    /** As many as have a digit. */
    private static final int MOST = 9;

    /** So many of a caller's tickets are looked through for open ones. */
    private static final int OF_CALLER = 50;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject TicketLists lists;
    @Inject HotlineLists hotline;
    @Inject Grounds grounds;

    /**
     * @param refuse why a request is not taken, with the lawful way to read out
     * @param handOver the services it can be handed over to, with what to say
     */
    public record GroundsView(List<Grounds.Ground> refuse, List<Grounds.Ground> handOver) {}

    /**
     * @param phone may be empty while nobody calls
     * @param matterCode and {@code placeCode} may be empty
     */
    public record RepeatForm(String phone, String matterCode, String placeCode) {}

    @GET
    @Path("grounds")
    public GroundsView grounds() {
        Instant now = clock.now();
        return new GroundsView(
                grounds.of(GroundUse.REFUSE, now), grounds.of(GroundUse.HAND_OVER, now));
    }

    /**
     * The caller's open tickets, then those of the same matter and place; a POST, because addresses
     * end up in logs.
     *
     * @throws line12345.ticketing.citizen.WrongPhoneNumber if it is none
     */
    @POST
    @Path("repeats")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<OpenTicket> repeats(RepeatForm form) {
        Instant now = clock.now();
        Actor agent = current.get();
        boolean nobody = form.phone() == null || form.phone().isBlank();
        List<TicketLine> own =
                nobody
                        ? List.of()
                        : lists.ofCaller(agent, form.phone(), OF_CALLER, now).stream()
                                .filter(line -> !PastRequests.closed(line))
                                .toList();
        Set<String> seen = own.stream().map(TicketLine::number).collect(Collectors.toSet());
        Stream<OpenTicket> others =
                hotline.alike(form.matterCode(), form.placeCode(), agent, MOST, now).stream()
                        .filter(line -> !seen.contains(line.number()))
                        .map(line -> OpenTicket.of(line, false));
        return Stream.concat(own.stream().map(line -> OpenTicket.of(line, true)), others)
                .limit(MOST)
                .toList();
    }
}
