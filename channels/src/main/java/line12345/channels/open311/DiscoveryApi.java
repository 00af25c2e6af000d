package line12345.channels.open311;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Where the endpoint is, for clients that look for it. */
@Path("/open311/discovery.{format: xml|json}")
@PermitAll
public class DiscoveryApi {
    @Inject Replies replies;
    @Inject Open311Config config;

    @GET
    public Response discovery(@PathParam("format") String format) {
        return replies.of(format, () -> Discovery.of(config));
    }
}
