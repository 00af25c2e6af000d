package line12345.channels.open311;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What the city sees to, for anybody. */
@Path("/open311/v2")
@PermitAll
@Blocking
public class ServicesApi {
    @Inject Services services;
    @Inject Replies replies;

    @GET
    @Path("services.{format: xml|json}")
    public Response all(@PathParam("format") String format, @Context UriInfo uri) {
        return replies.here(format, uri, services::all);
    }

    @GET
    @Path("services/{code}.{format: xml|json}")
    public Response one(
            @PathParam("code") String code,
            @PathParam("format") String format,
            @Context UriInfo uri) {
        return replies.here(format, uri, () -> services.definition(code));
    }
}
