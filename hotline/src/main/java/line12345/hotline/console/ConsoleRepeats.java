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
import line12345.ticketing.event.ReadEvents;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.search.alike.AlikeInWords;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.reading.HotlineLists;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.reading.TicketLists;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    @Inject AlikeInWords alike;
    @Inject ReadEvents events;

    /**
     * @param refuse why a request is not taken, with the lawful way to read out
     * @param handOver the services it can be handed over to, with what to say
     */
    public record GroundsView(List<Grounds.Ground> refuse, List<Grounds.Ground> handOver) {}

    /**
     * @param phone may be empty while nobody calls
     * @param matterCode and {@code placeCode} may be empty
     * @param content what was typed so far, may be null; what is longer than a request may be is
     *     not looked at
     */
    public record RepeatForm(String phone, String matterCode, String placeCode, String content) {
        public RepeatForm {
            matterCode = code(matterCode);
            placeCode = code(placeCode);
            content = TicketText.beginning(content);
        }

        /** What no database keeps is no code of ours. */
        private static String code(String sent) {
            return sent == null || sent.indexOf('\0') >= 0 ? "" : sent;
        }
    }

    @GET
    @Path("grounds")
    public GroundsView grounds() {
        Instant now = clock.now();
        return new GroundsView(
                grounds.of(GroundUse.REFUSE, now), grounds.of(GroundUse.HAND_OVER, now));
    }

    /**
     * The main ticket of the event of that matter and street, the caller's open tickets, then those
     * of the same matter and place, then those alike in words; each once, with why. A POST, because
     * addresses end up in logs.
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
        Map<String, OpenTicket> found = new LinkedHashMap<>();
        ofEvent(form, agent, now).forEach(one -> found.put(one.number(), one));
        own.forEach(line -> found.putIfAbsent(line.number(), OpenTicket.of(line, true, "同一来电人")));
        hotline.alike(form.matterCode(), form.placeCode(), agent, MOST, now)
                .forEach(
                        line ->
                                found.putIfAbsent(
                                        line.number(), OpenTicket.of(line, false, "同一事项、同一地点")));
        inWords(form, agent, now).forEach(one -> found.putIfAbsent(one.number(), one));
        return found.values().stream().limit(MOST).toList();
    }

    private List<OpenTicket> ofEvent(RepeatForm form, Actor agent, Instant now) {
        return events.openFor(form.matterCode(), form.placeCode(), agent).stream()
                .flatMap(
                        event ->
                                events.main(event.id(), agent, now).stream()
                                        .map(line -> OpenTicket.of(line, false, event.why())))
                .toList();
    }

    private List<OpenTicket> inWords(RepeatForm form, Actor agent, Instant now) {
        return alike
                .find(form.content(), form.placeCode(), form.matterCode(), agent, MOST, now)
                .stream()
                .map(
                        one ->
                                OpenTicket.of(
                                        one.line(), false, "用词相近：" + String.join("、", one.words())))
                .toList();
    }
}
