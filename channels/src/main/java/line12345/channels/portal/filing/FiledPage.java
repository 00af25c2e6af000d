package line12345.channels.portal.filing;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import line12345.channels.portal.PortalPage;
import line12345.ticketing.time.OfficeClock;

import java.net.URI;
import java.time.Instant;

/** The receipt 回执, shown only in the browser that filed, and only for a while. */
@Path("/portal/filed")
@PermitAll
public class FiledPage {
    @Inject ReceiptCookie receipts;
    @Inject OfficeClock clock;

    @GET
    public Response show(
            @CookieParam(ReceiptCookie.NAME) String cookie,
            @QueryParam("of") @DefaultValue("") String of) {
        Instant now = clock.now();
        return receipts.read(cookie, now)
                .map(filed -> FilingTemplates.filed(FiledView.of(filed.receipt(), of, now)))
                .map(page -> PortalPage.of(200, page).build())
                .orElseGet(() -> PortalPage.of(404, FilingTemplates.noReceipt()).build());
    }

    /** The citizen has written it down; nobody else shall find it in this browser. */
    @POST
    public Response putAway(@Context HttpServerRequest request) {
        return Response.seeOther(URI.create("/")).cookie(receipts.gone(request.isSSL())).build();
    }
}
