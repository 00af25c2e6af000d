package line12345.hotline.console.bulk;

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

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.bulk.BulkTarget;
import line12345.ticketing.bulk.BulkView;
import line12345.ticketing.bulk.BulkWords;
import line12345.ticketing.bulk.ReadBulk;
import line12345.ticketing.bulk.StartBulk;
import line12345.ticketing.bulk.StartBulk.Selection;
import line12345.ticketing.bulk.UndoBulk;
import line12345.ticketing.time.OfficeClock;

import java.util.List;

/** Begins a job and tells how far it is; it goes on whether anybody asks or not. */
@Path("/bulk")
@RolesAllowed({"AGENT", "CLERK", "LEADER", "REVIEWER", "SHIFT_LEADER", "MANAGER"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class BulkDoor {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject StartBulk start;
    @Inject UndoBulk undo;
    @Inject ReadBulk read;

    /**
     * @param key random, of the press: sent twice it is one job
     * @param all everything that the filter shows, instead of the marked rows
     * @param filter the list's address query
     */
    public record BulkForm(
            String action,
            String key,
            List<BulkTarget> marked,
            boolean all,
            String filter,
            String ground,
            String words) {}

    /**
     * @param key random, of the press: sent twice it is one job
     */
    public record UndoForm(String key) {}

    public record Begun(long id) {}

    @POST
    public Begun start(BulkForm form) {
        return new Begun(
                start.start(
                        form.action(),
                        form.key(),
                        new Selection(form.marked(), form.all(), form.filter()),
                        new BulkWords(form.ground(), form.words()),
                        current.get(),
                        clock.now()));
    }

    /** Takes back all rows that were done, where the step has a way back. */
    @POST
    @Path("{id}/undo")
    public Begun undo(@PathParam("id") long id, UndoForm form) {
        return new Begun(undo.undo(id, form.key(), current.get(), clock.now()));
    }

    /**
     * @param lines with what became of each row
     */
    @GET
    @Path("{id}/state")
    public BulkView state(
            @PathParam("id") long id, @QueryParam("lines") @DefaultValue("false") boolean lines) {
        return read.job(id, lines, current.get());
    }
}
