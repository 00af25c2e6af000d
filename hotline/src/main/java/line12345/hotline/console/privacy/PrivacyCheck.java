package line12345.hotline.console.privacy;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.ticketing.privacy.PersonalWords;
import line12345.ticketing.ticket.TicketText;

import java.util.List;

/** Says which personal data a text contains. Nothing of it is kept or logged. */
@Path("/privacy/check")
@RolesAllowed({
    "AGENT",
    "CLERK",
    "LEADER",
    "REVIEWER",
    "CALLBACK",
    "WINDOW",
    "SHIFT_LEADER",
    "MANAGER"
})
@Blocking
public class PrivacyCheck {
    /** Two fields of a reply at once, each as long as a text here can be. */
    private static final int LONGEST = 2 * TicketText.LONGEST + 1;

    public record Asked(String text) {}

    /**
     * @param kind in Chinese
     * @param from first char of the words in the text as it was sent, counted from 0
     */
    public record Found(String kind, String words, String replacement, int from, int to) {}

    /**
     * @throws TicketText.WrongText when it is longer than any text here
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public List<Found> check(Asked asked) {
        String text = asked == null || asked.text() == null ? "" : asked.text();
        TicketText.optional("要检查的文字", text, LONGEST);
        return PersonalWords.in(text).stream()
                .map(
                        spot ->
                                new Found(
                                        spot.kind().chinese(),
                                        spot.in(text),
                                        spot.kind().replacement(),
                                        spot.from(),
                                        spot.to()))
                .toList();
    }
}
