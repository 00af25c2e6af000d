package line12345.channels.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The first page 首页: file, follow, or call. */
@Path("/")
@PermitAll
public class StartPage {
    @GET
    public Response start() {
        return PortalPage.of(200, PortalTemplates.start()).build();
    }
}
