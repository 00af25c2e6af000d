package line12345.hotline.console.draft;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.draft.Draft;
import line12345.ticketing.draft.DropDraft;
import line12345.ticketing.draft.ReadDrafts;
import line12345.ticketing.draft.SaveDraft;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** Everybody's own drafts; nobody else's can be asked for. */
@Path("/drafts")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class DraftDoor {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadDrafts read;
    @Inject SaveDraft save;
    @Inject DropDraft drop;

    /**
     * @param content as the form's script wrote it
     * @param seen the version the page began from, 0 for none
     * @param writer names the open page
     * @param turn counts the page's own saves
     */
    public record DraftForm(String form, String content, int seen, String writer, int turn) {}

    public record Saved(int version, Instant savedAt) {}

    /** Those that are there of the named ones; the others are simply not in the answer. */
    @GET
    public List<Draft> of(@QueryParam("form") List<String> forms) {
        return read.of(forms, current.get());
    }

    /** Also sent while the page goes away. */
    @POST
    public Saved save(DraftForm form) {
        Instant now = clock.now();
        int version =
                save.save(
                        form.form(),
                        form.content(),
                        form.seen(),
                        form.writer(),
                        form.turn(),
                        current.get(),
                        now);
        return new Saved(version, now);
    }

    @DELETE
    public void drop(@QueryParam("form") String form) {
        drop.drop(form, current.get());
    }
}
