package line12345.channels.partner;

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

import line12345.channels.kit.signed.Gate;
import line12345.channels.kit.signed.SentJson;
import line12345.channels.kit.signed.SignedAnswer;
import line12345.channels.kit.signed.WrongMessage;
import line12345.channels.partner.Answers.ComparedAnswer;
import line12345.channels.partner.Answers.HeardAnswer;
import line12345.channels.partner.Answers.StandingAnswer;
import line12345.channels.partner.Answers.TakenAnswer;
import line12345.ticketing.key.IntakeKey;
import line12345.ticketing.medium.CountRequest;
import line12345.ticketing.partner.Partners;
import line12345.ticketing.partner.day.CompareDay;
import line12345.ticketing.partner.day.DayList;
import line12345.ticketing.partner.item.SharedTickets;
import line12345.ticketing.partner.item.TakeFromPartner;
import line12345.ticketing.partner.item.TakeResult;
import line12345.ticketing.partner.quality.ResultSheet;
import line12345.ticketing.partner.quality.TicketSheet;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** What partners bring and ask 对接接口; every request is signed, each sees only its own. */
@Path("/exchange/v1")
@PermitAll
@Blocking
public class ExchangeApi {
    private static final byte[] NOTHING = {};

    @Inject Gate gate;
    @Inject Partners partners;
    @Inject TakeFromPartner take;
    @Inject TakeResult results;
    @Inject SharedTickets shared;
    @Inject CompareDay days;
    @Inject CountRequest counts;
    @Inject OfficeClock clock;

    private interface Work {
        Response by(IntakeKey key, Gate.Admitted admitted);
    }

    /** 201 with our number, 200 when the partner's number had come before. */
    @POST
    @Path("tickets")
    public Response ticket(byte[] body, @Context HttpServerRequest request) {
        Instant now = clock.now();
        return admitted(
                request,
                body,
                now,
                (key, admitted) -> {
                    TicketSheet sheet = SentJson.read(body, TicketSheet.class);
                    var receipt = take.take(key, sheet, now);
                    counts.taken(key, receipt.again(), now);
                    return SignedAnswer.good(
                            receipt.again() ? 200 : 201,
                            TakenAnswer.of(sheet.number(), receipt, key.sandbox()),
                            admitted.left());
                });
    }

    /** A receipt, a return, an answer or the end of a ticket that we sent. */
    @POST
    @Path("results")
    public Response result(byte[] body, @Context HttpServerRequest request) {
        Instant now = clock.now();
        return admitted(
                request,
                body,
                now,
                (key, admitted) -> {
                    ResultSheet sheet = SentJson.read(body, ResultSheet.class);
                    boolean again = results.take(real(key), sheet, now);
                    return SignedAnswer.good(
                            200, new HeardAnswer(sheet.number(), again), admitted.left());
                });
    }

    /** Where a ticket stands that the partner sent, by the partner's own number. */
    @GET
    @Path("tickets/{number}")
    public Response standing(
            @PathParam("number") String number, @Context HttpServerRequest request) {
        return admitted(
                request,
                NOTHING,
                clock.now(),
                (key, admitted) ->
                        SignedAnswer.good(
                                200,
                                StandingAnswer.of(shared.own(key.medium(), number)),
                                admitted.left()));
    }

    /** Our list of a day, for their own reconciliation. */
    @GET
    @Path("reconciliation/{day}")
    public Response list(@PathParam("day") String day, @Context HttpServerRequest request) {
        return admitted(
                request,
                NOTHING,
                clock.now(),
                (key, admitted) ->
                        SignedAnswer.good(200, days.ours(key.medium(), day(day)), admitted.left()));
    }

    /** Their list of a day; it is held against ours at once. */
    @POST
    @Path("reconciliation")
    public Response compare(byte[] body, @Context HttpServerRequest request) {
        Instant now = clock.now();
        return admitted(
                request,
                body,
                now,
                (key, admitted) -> {
                    DayList theirs = SentJson.read(body, DayList.class);
                    days.ours(real(key), day(theirs.day()));
                    int different =
                            days.compare(key.medium(), day(theirs.day()), theirs.items(), now);
                    return SignedAnswer.good(
                            200, new ComparedAnswer(theirs.day(), different), admitted.left());
                });
    }

    /** A sandbox key keeps nothing, and these would. */
    private static String real(IntakeKey key) {
        if (key.sandbox()) {
            throw new WrongMessage("沙箱密钥只能试推送工单，不能反馈和对账，请用正式密钥。");
        }
        return key.medium();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw new WrongMessage("日期须写成 2026-11-24 这样，请改正后再发送。");
        }
    }

    private Response admitted(HttpServerRequest request, byte[] body, Instant now, Work work) {
        Gate.Admitted admitted;
        try {
            admitted = gate.admit(request, body == null ? NOTHING : body, now);
        } catch (Refusal refusal) {
            return SignedAnswer.refused(refusal, null);
        }
        try {
            if (partners.named(admitted.key().medium()).isEmpty()) {
                throw new NotAPartner();
            }
            return work.by(admitted.key(), admitted);
        } catch (Refusal refusal) {
            counts.refused(admitted.key(), refusal, now);
            return SignedAnswer.refused(refusal, admitted.left());
        }
    }
}
