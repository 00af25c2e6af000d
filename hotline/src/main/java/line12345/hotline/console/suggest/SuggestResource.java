package line12345.hotline.console.suggest;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.ticketing.matter.Matters;
import line12345.ticketing.matter.Matters.Matter;
import line12345.ticketing.matter.Places;
import line12345.ticketing.matter.Places.Place;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.UsualKind;

import java.util.Optional;

/**
 * Proposes place, matter and kind while the agent writes. A citizen's words never stand in a URL.
 */
@Path("/console/suggest/words")
@RolesAllowed("AGENT")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class SuggestResource {
    /** What a request is about stands at its beginning. */
    private static final int READ = 1_000;

    @Inject Matters matters;
    @Inject Places places;
    @Inject UsualKind usual;

    /** The words as written so far. */
    public record WordsForm(String content) {}

    /** One proposal; {@code code} is sent with the form, {@code name} is shown. */
    public record Proposed(String code, String name) {}

    /** Each is null where the words say nothing; kind only together with a matter. */
    public record Proposals(Proposed place, Proposed matter, Proposed kind) {}

    @POST
    public Proposals propose(WordsForm form) {
        String content = form == null || form.content() == null ? "" : form.content();
        String words = content.substring(0, Math.min(READ, content.length()));
        Optional<Place> place = FromWords.place(words, places.all());
        Optional<Matter> matter = FromWords.matter(words, matters.all());
        return new Proposals(
                place.map(one -> new Proposed(one.code(), one.name())).orElse(null),
                matter.map(one -> new Proposed(one.code(), one.name())).orElse(null),
                matter.map(one -> kind(words, one.code())).orElse(null));
    }

    private Proposed kind(String words, String matterCode) {
        TicketKind kind = FromWords.kind(words, usual.of(matterCode));
        return new Proposed(kind.name(), kind.chinese());
    }
}
