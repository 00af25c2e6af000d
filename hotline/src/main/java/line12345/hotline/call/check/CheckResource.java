package line12345.hotline.call.check;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.time.OfficeClock;

/** An agent's own check before the shift. */
@Path("/console/check")
@RolesAllowed("AGENT")
@Blocking
class CheckResource {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject NoteCheck note;

    /**
     * @param ok it passed; else it was left out and the words say why
     */
    record CheckForm(boolean ok, String words) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void note(CheckForm form) {
        boolean passed = form != null && form.ok();
        note.note(passed, form == null ? null : form.words(), current.get(), clock.now());
    }
}
