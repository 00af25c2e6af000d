package line12345.hotline.signin;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.ticketing.account.ChangePassword;
import line12345.ticketing.account.Sessions;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import java.net.URI;

/**
 * One's own password. Open to all at the door, because somebody with a one-time password is a
 * visitor everywhere else; the session in the cookie says whose password it is.
 */
@Path("/password")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PasswordPage {
    private static final int UNPROCESSABLE = 422;

    @Inject
    @Location("password.html")
    Template page;

    @Inject Sessions sessions;
    @Inject ChangePassword change;
    @Inject CurrentActor current;
    @Inject OfficeClock clock;

    @GET
    public Response show(@CookieParam(SessionCookie.NAME) String token) {
        boolean newcomer = newcomer(token);
        return newcomer || current.present()
                ? Response.ok(page.data("newcomer", newcomer).data("error", null)).build()
                : Response.seeOther(URI.create("/signin")).build();
    }

    /** A refusal says why on the page; what was typed is not sent back. */
    @POST
    public Response change(
            @CookieParam(SessionCookie.NAME) String token,
            @FormParam("old") String old,
            @FormParam("fresh") String fresh,
            @FormParam("again") String again) {
        boolean newcomer = newcomer(token);
        try {
            change.change(token, old, fresh, again, clock.now());
            return Response.seeOther(URI.create("/home")).build();
        } catch (Refusal refusal) {
            return Response.status(UNPROCESSABLE)
                    .entity(page.data("newcomer", newcomer).data("error", refusal.sentence()))
                    .build();
        }
    }

    private boolean newcomer(String token) {
        return token != null && sessions.newcomer(token, clock.now()).isPresent();
    }
}
