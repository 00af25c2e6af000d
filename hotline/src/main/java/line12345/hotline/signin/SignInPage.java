package line12345.hotline.signin;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.account.Sessions;
import line12345.ticketing.account.SignIn;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.savedview.SavedViews;
import line12345.ticketing.time.OfficeClock;

import java.net.URI;
import java.net.URISyntaxException;

/** The way in and out for staff. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SignInPage {
    @Inject
    @Location("signin.html")
    Template page;

    @Inject SignIn signIn;
    @Inject Sessions sessions;
    @Inject CurrentActor current;
    @Inject Event<SignedOut> signedOut;
    @Inject SavedViews views;
    @Inject OfficeClock clock;
    @Context UriInfo uri;

    @GET
    @Path("signin")
    public TemplateInstance show() {
        return page.data("login", "").data("error", null);
    }

    @POST
    @Path("signin")
    public Response signIn(
            @FormParam("login") String login,
            @FormParam("password") String password,
            @Context HttpServerRequest request) {
        try {
            String address = request.remoteAddress().hostAddress();
            String token = signIn.signIn(login, password, address, clock.now());
            return Response.seeOther(URI.create("/home"))
                    .cookie(cookie(token, (int) Sessions.LENGTH.toSeconds()))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(
                            page.data("login", login == null ? "" : login)
                                    .data("error", refusal.sentence()))
                    .build();
        }
    }

    @POST
    @Path("signout")
    public Response signOut(@CookieParam(SessionCookie.NAME) String token) {
        if (token != null) {
            sessions.end(token);
        }
        if (current.present()) {
            signedOut.fire(new SignedOut(current.get()));
        }
        return Response.seeOther(URI.create("/signin")).cookie(cookie("", 0)).build();
    }

    @GET
    @Path("home")
    public Response home(@CookieParam(SessionCookie.NAME) String token) {
        if (current.present()) {
            return Response.seeOther(home(current.get())).build();
        }
        // Nothing opens for somebody whose password was made up by another before it is changed.
        boolean newcomer = token != null && sessions.newcomer(token, clock.now()).isPresent();
        return Response.seeOther(URI.create(newcomer ? "/password" : "/signin")).build();
    }

    /** The role's own desk, as this person wants it to open. */
    private URI home(Actor person) {
        String desk = desk(person.role());
        return address(desk, views.firsts(person).getOrDefault(desk, ""));
    }

    /** A view that no browser could have written must not keep anybody out of the house. */
    static URI address(String desk, String query) {
        try {
            return new URI(desk + query);
        } catch (URISyntaxException e) {
            return URI.create(desk);
        }
    }

    private static String desk(Role role) {
        return switch (role) {
            case AGENT -> "/console";
            case CLERK, LEADER -> "/desk";
            case CALLBACK -> "/callbacks";
            case SHIFT_LEADER -> "/wall";
            case MANAGER -> "/manager";
            case REVIEWER -> "/reviews";
            case ADMIN -> "/administration";
            case WINDOW -> "/welcome";
        };
    }

    private NewCookie cookie(String token, int seconds) {
        return new NewCookie.Builder(SessionCookie.NAME)
                .value(token)
                .path("/")
                .httpOnly(true)
                .secure("https".equals(uri.getBaseUri().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(seconds)
                .build();
    }
}
