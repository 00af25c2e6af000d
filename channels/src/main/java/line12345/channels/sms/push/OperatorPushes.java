package line12345.channels.sms.push;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.channels.sms.Signature;
import line12345.ticketing.textmessage.HearReply;
import line12345.ticketing.textmessage.MessageReport;
import line12345.ticketing.textmessage.SettleMessage;
import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;

/**
 * The doors for the operator. Each entry is a transaction of its own; sent again it does nothing.
 */
@Path("/sms")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class OperatorPushes {
    private static final Logger LOG = Logger.getLogger(OperatorPushes.class);
    private static final Map<String, String> TAKEN = Map.of("code", "ok");

    @Inject Push push;
    @Inject SettleMessage settle;
    @Inject HearReply hear;
    @Inject OfficeClock clock;

    /** Something that is done for one entry; false when it is to be sent again. */
    private interface Work {
        boolean done();
    }

    @POST
    @Path("reports")
    public Map<String, String> reports(
            InputStream body, @HeaderParam(Signature.HEADER) String signature) throws IOException {
        Instant now = clock.now();
        ReportsForm form = push.read(body, signature, ReportsForm.class);
        push.checkAccount(form.account());
        Push.checkEntries(form.reports());
        form.reports().forEach(OperatorPushes::check);
        boolean all = true;
        for (ReportsForm.ReportForm one : form.reports()) {
            all &= tried(() -> settled(one, now));
        }
        return answer(all);
    }

    @POST
    @Path("replies")
    public Map<String, String> replies(
            InputStream body, @HeaderParam(Signature.HEADER) String signature) throws IOException {
        Instant now = clock.now();
        RepliesForm form = push.read(body, signature, RepliesForm.class);
        push.checkAccount(form.account());
        Push.checkEntries(form.replies());
        form.replies().forEach(OperatorPushes::check);
        boolean all = true;
        for (RepliesForm.ReplyForm one : form.replies()) {
            all &=
                    tried(
                            () -> {
                                hear.hear(one.id(), one.number(), one.words(), now);
                                return true;
                            });
        }
        return answer(all);
    }

    private static void check(ReportsForm.ReportForm one) {
        Push.check(one != null);
        Push.checkId(one.id());
        Push.check(one.state() != null && one.state().matches("[A-Z0-9:_-]{1,20}"));
        Push.check(one.time() >= 0);
    }

    private static void check(RepliesForm.ReplyForm one) {
        Push.check(one != null && one.words() != null);
        Push.checkId(one.id());
        Push.check(one.number() != null && one.number().length() <= 30);
    }

    private boolean settled(ReportsForm.ReportForm one, Instant now) {
        // An id of ours is a number; any other is unknown here and does no harm.
        if (!ReportCode.last(one.state()) || !one.id().matches("\\d{1,18}")) {
            return true;
        }
        Instant at = one.time() == 0 ? now : Instant.ofEpochMilli(one.time());
        return settle.settle(
                new MessageReport(
                        Long.parseLong(one.id()),
                        ReportCode.arrived(one.state()),
                        one.state(),
                        ReportCode.reason(one.state()),
                        at.isAfter(now) ? now : at),
                now);
    }

    /** One entry that cannot be taken holds up none of the others. */
    private static boolean tried(Work work) {
        try {
            return work.done();
        } catch (RuntimeException e) {
            LOG.warn("an operator's entry waits for its next push: " + e.getClass().getName());
            LOG.debug("why it waits", e);
            return false;
        }
    }

    private static Map<String, String> answer(boolean all) {
        if (!all) {
            throw new NotYet();
        }
        return TAKEN;
    }
}
