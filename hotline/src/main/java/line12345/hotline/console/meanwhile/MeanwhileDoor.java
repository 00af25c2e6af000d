package line12345.hotline.console.meanwhile;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.ScreenWords;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The present version of a ticket, and who made it so since this person looked. */
@Path("/tickets/{number}/meanwhile")
@RolesAllowed({"AGENT", "CLERK", "LEADER", "REVIEWER", "CALLBACK", "SHIFT_LEADER", "MANAGER"})
@Blocking
public class MeanwhileDoor {
    /** Of a long absence the last ones tell enough. */
    private static final int MOST = 20;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadTicket read;

    /**
     * @param at such as {@code 11-22 10:25}
     */
    public record Entry(String at, String who, String what, String sentence) {}

    /**
     * @param version as it is now
     * @param state in Chinese
     * @param entries of the history since then, oldest first, at most twenty
     */
    public record Meanwhile(int version, String state, List<Entry> entries) {}

    /**
     * @param since when the page was read, as {@code 2026-11-22T02:25:00Z}; the whole history's end
     *     when it is no moment
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Meanwhile since(
            @PathParam("number") String number,
            @QueryParam("since") @DefaultValue("") String since) {
        TicketView ticket = read.read(number, current.get(), clock.now());
        Instant from = moment(since);
        List<Entry> entries =
                ticket.timeline().stream()
                        .filter(entry -> entry.at().isAfter(from))
                        .map(MeanwhileDoor::entry)
                        .toList();
        return new Meanwhile(
                ticket.version(),
                ticket.state().chinese(),
                entries.subList(Math.max(0, entries.size() - MOST), entries.size()));
    }

    private static Entry entry(TicketView.Entry entry) {
        return new Entry(
                ScreenWords.shortly(entry.at()), entry.who(), entry.what(), entry.sentence());
    }

    private static Instant moment(String since) {
        try {
            return Instant.parse(since);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
