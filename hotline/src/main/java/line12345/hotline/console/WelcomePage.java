package line12345.hotline.console;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where roles arrive that have no desk of their own yet: says so, and where to go on. */
@Path("/welcome")
@RolesAllowed("WINDOW")
@Produces(MediaType.TEXT_HTML)
public class WelcomePage {
    @Inject
    @Location("welcome.html")
    Template page;

    @GET
    public TemplateInstance show() {
        return page.instance();
    }
}
