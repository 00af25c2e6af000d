package line12345.hotline.console.draft;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.draft.DropDraft;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A form that was taken needs its draft no longer: its request names it in {@code X-Draft}, so that
 * a browser that breaks down right after leaves nothing behind.
 */
public class SentForm {
    static final String HEADER = "X-Draft";

    private static final Logger LOG = Logger.getLogger(SentForm.class);
    private static final int REFUSED = 300;

    @Inject DropDraft drop;
    @Inject CurrentActor current;

    @ServerResponseFilter
    public void taken(ContainerRequestContext request, ContainerResponseContext response) {
        String draft = request.getHeaderString(HEADER);
        if (draft == null || response.getStatus() >= REFUSED || request.getMethod().equals("GET")) {
            return;
        }
        try {
            if (current.present()) {
                drop.drop(draft, current.get());
            }
        } catch (RuntimeException e) {
            // The form itself was taken; an old draft is swept later.
            LOG.warn("a draft stays behind: " + e.getClass().getName());
        }
    }
}
