package line12345.channels.portal.filing;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import line12345.channels.kit.HourlyLimit;
import line12345.channels.portal.PortalPage;
import line12345.ticketing.guess.Source;
import line12345.ticketing.time.OfficeClock;

import org.jboss.resteasy.reactive.RestForm;

import java.time.Instant;
import java.util.UUID;

/**
 * 找地点: what an address may mean, as a piece of the form for its script. A POST, because where
 * somebody lives does not belong into an address that is logged on the way.
 */
@Path("/portal/places")
@PermitAll
public class PlacesDoor {
    @Inject Choices choices;
    @Inject HourlyLimit limit;
    @Inject PlacesConfig config;
    @Inject OfficeClock clock;

    @POST
    public Response find(
            @RestForm String address,
            @RestForm String placeCode,
            @Context HttpServerRequest request) {
        Instant now = clock.now();
        String from = Source.of(request.remoteAddress().hostAddress());
        String what = UUID.randomUUID().toString();
        if (!limit.take("places from " + from, what, config.perAddress(), now)) {
            // The form goes on without it: the address is read by people in any case.
            return Response.status(429).build();
        }
        var found = choices.found(address, placeCode, true);
        return PortalPage.of(200, FilingTemplates.placesFound(found)).build();
    }
}
