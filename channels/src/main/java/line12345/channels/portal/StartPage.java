package line12345.channels.portal;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

/** The first page 首页: file, follow, or call; and larger letters. */
@Path("/")
@PermitAll
public class StartPage {
    @Inject LargeType largeType;

    @GET
    public Response start() {
        return PortalPage.of(200, PortalTemplates.start()).build();
    }

    /** A / A+: larger letters in this browser, or as before; back to where it was pressed. */
    @POST
    @Path("portal/type")
    public Response type(
            @RestForm String size,
            @HeaderParam("Referer") String from,
            @Context HttpServerRequest request) {
        return Response.seeOther(LargeType.back(from))
                .cookie(largeType.cookie("large".equals(size), request.isSSL()))
                .build();
    }
}
