package line12345.channels.intake;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import line12345.channels.intake.Answers.ProgressAnswer;
import line12345.channels.intake.Answers.ReceiptAnswer;
import line12345.channels.intake.Answers.StatusAnswer;
import line12345.channels.kit.signed.Gate;
import line12345.channels.kit.signed.SentJson;
import line12345.channels.kit.signed.SignedAnswer;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.key.IntakeKey;
import line12345.ticketing.medium.CountRequest;
import line12345.ticketing.medium.SentRequests;
import line12345.ticketing.medium.TakeMessage;
import line12345.ticketing.partner.Partners;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.reading.FollowTicket;
import line12345.ticketing.ticket.reading.OwnCode;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** Takes what citizens told other media 其他媒体诉求受理; every request is signed. */
@Path("/open/v1")
@PermitAll
@Blocking
public class MessagesApi {
    private static final byte[] NOTHING = {};

    @Inject Gate gate;
    @Inject TakeMessage take;
    @Inject SentRequests sent;
    @Inject FollowTicket follow;
    @Inject Partners partners;
    @Inject CountRequest counts;
    @Inject OfficeClock clock;

    /** Number and code as the citizen typed them in the medium's own window. */
    record ProgressForm(String number, String code) {}

    private interface Work {
        Response by(IntakeKey key, Gate.Admitted admitted);
    }

    /** 201 with a receipt, 200 when the message had come before. */
    @POST
    @Path("messages")
    public Response take(byte[] body, @Context HttpServerRequest request) {
        Instant now = clock.now();
        return admitted(
                request,
                body,
                now,
                (key, admitted) -> {
                    MessageForm form = SentJson.read(body, MessageForm.class);
                    Receipt receipt = take.take(key, form.ticket(key.medium()), form.spot(), now);
                    counts.taken(key, receipt.again(), now);
                    return SignedAnswer.good(
                            receipt.again() ? 200 : 201,
                            ReceiptAnswer.of(form.id(), receipt, key.sandbox()),
                            admitted.left());
                });
    }

    /** Where a message of this medium's own stands; reading it is not the citizen's hearing it. */
    @GET
    @Path("messages/{id}")
    public Response status(@PathParam("id") String id, @Context HttpServerRequest request) {
        return admitted(
                request,
                NOTHING,
                clock.now(),
                (key, admitted) ->
                        SignedAnswer.good(
                                200, StatusAnswer.of(sent.own(key, id)), admitted.left()));
    }

    /** For a citizen who shows number and code in the medium's window: reading it is hearing it. */
    @POST
    @Path("progress")
    public Response progress(byte[] body, @Context HttpServerRequest request) {
        Instant now = clock.now();
        return admitted(
                request,
                body,
                now,
                (key, admitted) -> {
                    ProgressForm form = SentJson.read(body, ProgressForm.class);
                    // Behind a medium everybody has one address: it answers for who guesses there.
                    OwnCode code =
                            new OwnCode(form.number(), form.code(), "medium " + key.medium());
                    return SignedAnswer.good(
                            200, ProgressAnswer.of(follow.follow(code, now)), admitted.left());
                });
    }

    private Response admitted(HttpServerRequest request, byte[] body, Instant now, Work work) {
        Gate.Admitted admitted;
        try {
            admitted = gate.admit(request, body == null ? NOTHING : body, now);
        } catch (Refusal refusal) {
            return SignedAnswer.refused(refusal, null);
        }
        try {
            if (partners.named(admitted.key().medium()).isPresent()) {
                throw new NotAMedium();
            }
            return work.by(admitted.key(), admitted);
        } catch (Refusal refusal) {
            counts.refused(admitted.key(), refusal, now);
            return SignedAnswer.refused(refusal, admitted.left());
        }
    }
}
