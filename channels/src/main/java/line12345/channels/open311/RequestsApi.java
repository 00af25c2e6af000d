package line12345.channels.open311;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import line12345.channels.kit.HourlyLimit;
import line12345.channels.kit.TooMany;
import line12345.ticketing.guess.Source;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.key.IntakeKey;
import line12345.ticketing.key.IntakeKeys;
import line12345.ticketing.medium.CountRequest;
import line12345.ticketing.medium.SentFilter;
import line12345.ticketing.medium.SentRequest;
import line12345.ticketing.medium.SentRequests;
import line12345.ticketing.medium.TakeMessage;
import line12345.ticketing.medium.TakeTurn;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Files requests 提交诉求 for who has a key, and tells anybody what may be public of them. */
@Path("/open311/v2")
@PermitAll
@Blocking
public class RequestsApi {
    static final String MEDIUM = "open311";
    private static final String REQUESTS = "service_requests";
    private static final String SCHEME = "Bearer ";

    @Inject Replies replies;
    @Inject Services services;
    @Inject IntakeKeys keys;
    @Inject TakeTurn turns;
    @Inject TakeMessage take;
    @Inject SentRequests sent;
    @Inject CountRequest counts;
    @Inject HourlyLimit limit;
    @Inject Open311Config config;
    @Inject OfficeClock clock;

    /** {@code 201} as many clients expect of a POST; the specification says no number. */
    @POST
    @Path("requests.{format: xml|json}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response file(
            @PathParam("format") String format,
            @HeaderParam("Idempotency-Key") String once,
            MultivaluedMap<String, String> fields) {
        Instant now = clock.now();
        Format written = Format.of(format);
        RequestForm form = new RequestForm(fields);
        IntakeKey key = keys.holding(form.field("api_key"), now).filter(this::ours).orElse(null);
        if (key == null) {
            return refused(written, new WrongApiKey());
        }
        try {
            turns.take(key, now);
            List<String> missing = form.missing();
            if (!missing.isEmpty()) {
                WrongQuery wrong = new WrongQuery(missing.get(0));
                counts.refused(key, wrong, now);
                return Replies.refused(written, wrong, missing);
            }
            Receipt receipt = take(key, form, once, now);
            counts.taken(key, receipt.again(), now);
            Sheet filed = Sheet.list(REQUESTS, List.of(RequestRow.filed(receipt, key.sandbox())));
            return Response.status(201).type(written.type()).entity(filed.in(written)).build();
        } catch (Refusal refusal) {
            counts.refused(key, refusal, now);
            return refused(written, refusal);
        }
    }

    private Receipt take(IntakeKey key, RequestForm form, String once, Instant now) {
        replies.inThisCity(form.fields());
        services.one(form.field("service_code"));
        String message = form.messageKey(once, key.id(), OfficeClock.dayOf(now));
        return take.take(key, form.ticket(MEDIUM, message), form.spot(), now);
    }

    @GET
    @Path("requests.{format: xml|json}")
    public Response list(
            @PathParam("format") String format,
            @HeaderParam("Authorization") String authorization,
            @Context HttpServerRequest request,
            @Context UriInfo uri) {
        return replies.here(
                format,
                uri,
                () -> {
                    Instant now = clock.now();
                    refuseFlood(request, now);
                    SentFilter filter = RequestQuery.of(uri.getQueryParameters(), now);
                    return rows(sent.page(MEDIUM, filter, reader(authorization, now)));
                });
    }

    @GET
    @Path("requests/{id}.{format: xml|json}")
    public Response one(
            @PathParam("id") String id,
            @PathParam("format") String format,
            @HeaderParam("Authorization") String authorization,
            @Context HttpServerRequest request,
            @Context UriInfo uri) {
        return replies.here(
                format,
                uri,
                () -> {
                    Instant now = clock.now();
                    refuseFlood(request, now);
                    SentFilter only =
                            new SentFilter(List.of(id), List.of(), now, now, null, null, 1);
                    List<SentRequest> found = sent.page(MEDIUM, only, reader(authorization, now));
                    if (found.isEmpty()) {
                        throw new NotHere("service_request_id");
                    }
                    return rows(found);
                });
    }

    /** Requests get their number at once, so that there never was a token. */
    @GET
    @Path("tokens/{token}.{format: xml|json}")
    public Response token(@PathParam("format") String format, @Context UriInfo uri) {
        return replies.here(
                format,
                uri,
                () -> {
                    throw new NotHere("token");
                });
    }

    private void refuseFlood(HttpServerRequest request, Instant now) {
        String source = "open311 from " + Source.of(request.remoteAddress().hostAddress());
        if (!limit.take(source, UUID.randomUUID().toString(), config.readsPerAddress(), now)) {
            throw new TooMany("这一小时查询得太多了，请过一会儿再试。");
        }
    }

    private static Sheet rows(List<SentRequest> requests) {
        return Sheet.list(REQUESTS, requests.stream().map(RequestRow::of).toList());
    }

    /**
     * Who reads may show the key as a header, never in the address: addresses stand in logs.
     *
     * @throws WrongApiKey when a key is shown that is none
     */
    private IntakeKey reader(String authorization, Instant now) {
        if (authorization == null) {
            return null;
        }
        String secret =
                authorization.startsWith(SCHEME) ? authorization.substring(SCHEME.length()) : "";
        return keys.holding(secret.strip(), now).filter(this::ours).orElseThrow(WrongApiKey::new);
    }

    private boolean ours(IntakeKey key) {
        return key.medium().equals(MEDIUM);
    }

    private static Response refused(Format format, Refusal refusal) {
        return Replies.refused(format, refusal, List.of(refusal.sentence()));
    }
}
