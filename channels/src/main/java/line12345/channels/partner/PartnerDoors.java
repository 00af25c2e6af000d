package line12345.channels.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.kit.signed.SignedCall;
import line12345.ticketing.network.OutsideAddresses;
import line12345.ticketing.network.WrongAddress;
import line12345.ticketing.partner.Partner;
import line12345.ticketing.partner.PartnerConfig;
import line12345.ticketing.partner.Partners;
import line12345.ticketing.partner.day.DayList;
import line12345.ticketing.partner.push.PartnerLine;
import line12345.ticketing.partner.push.Push;
import line12345.ticketing.time.OfficeClock;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Knocks at a partner's doors: the same protocol as ours, docs/exchange.md. */
@ApplicationScoped
class PartnerDoors implements PartnerLine {
    private static final byte[] NOTHING = {};
    private static final int LONGEST_WORDS = 500;

    /**
     * Not the message is wrong but the way: a key out of force, a wrong clock, a quota, a path. It
     * is tried again, since a person will mend it and nothing may be lost meanwhile.
     */
    private static final Set<Integer> AGAIN = Set.of(401, 403, 404, 405, 408, 425, 429);

    @Inject SignedCall calls;
    @Inject Partners partners;
    @Inject OutsideAddresses addresses;
    @Inject PartnerConfig config;
    @Inject ObjectMapper json;

    /** The partner has read it and does not take it. */
    static final class Refused extends Exception {
        Refused(String words) {
            super(words, null, false, false);
        }
    }

    /**
     * @return the partner's own number of a ticket, or null
     * @throws Refused when sending it again as it is would be useless
     * @throws IOException when it did not work this time
     */
    String send(Push push, Instant now) throws Refused, IOException, InterruptedException {
        boolean ticket = push.ticket() != null;
        SignedCall.Answer answer =
                call(
                        "POST",
                        push.to(),
                        ticket ? "/tickets" : "/results",
                        bytes(ticket ? push.ticket() : push.result()),
                        now);
        if (answer.good()) {
            String number = words(answer, "number");
            return number.isEmpty() ? null : number;
        }
        // Their ticket is gone there: no key and no clock mends that.
        boolean unknown = answer.status() == 404 && !words(answer, "sentence").isEmpty();
        if (answer.status() / 100 != 4 || AGAIN.contains(answer.status()) && !unknown) {
            throw new IOException("对方答复 " + answer.status());
        }
        throw new Refused(said(answer));
    }

    DayList list(Partner partner, LocalDate day, Instant now)
            throws IOException, InterruptedException {
        SignedCall.Answer answer = call("GET", partner, "/reconciliation/" + day, NOTHING, now);
        if (!answer.good()) {
            throw new IOException("对方答复 " + answer.status());
        }
        try {
            return json.readValue(answer.body(), DayList.class);
        } catch (JsonProcessingException e) {
            throw new IOException("对方的对账清单不是约定的格式");
        }
    }

    @Override
    public String tried(Partner partner, Instant now) {
        try {
            String today = OfficeClock.dayOf(now).toString();
            SignedCall.Answer answer =
                    call("GET", partner, "/reconciliation/" + today, NOTHING, now);
            if (!answer.good()) {
                throw new IOException("对方答复 " + said(answer));
            }
            partners.answered(partner.name());
            return "连接正常，对方认可我方的签名。";
        } catch (IOException e) {
            partners.failed(partner.name(), e.getMessage(), now);
            return "没有成功：" + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "测试被中断，请重试。";
        }
    }

    private SignedCall.Answer call(String method, Partner to, String path, byte[] body, Instant now)
            throws IOException, InterruptedException {
        try {
            return calls.call(
                    method,
                    addresses.checked(to.address() + path),
                    new SignedCall.Signer(to.keyNumber(), partners.secret(to.name())),
                    body,
                    config.patience(),
                    now);
        } catch (WrongAddress e) {
            throw new IOException(e.sentence());
        }
    }

    private byte[] bytes(Object sheet) {
        try {
            return json.writeValueAsBytes(sheet);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String said(SignedCall.Answer answer) {
        String sentence = words(answer, "sentence");
        String detail = sentence.isEmpty() ? words(answer, "detail") : sentence;
        return answer.status() + (detail.isEmpty() ? "，没有说明原因" : "：" + detail);
    }

    /** Empty when it is not there; another house's words are cut and cleaned. */
    private String words(SignedCall.Answer answer, String field) {
        try {
            JsonNode node = json.readTree(answer.body());
            String text = node == null ? "" : node.path(field).asText("");
            String clean = text.replaceAll("\\p{Cntrl}", " ").strip();
            int longest = field.equals("number") ? 100 : LONGEST_WORDS;
            return clean.substring(0, Math.min(longest, clean.length()));
        } catch (IOException e) {
            return "";
        }
    }
}
