package line12345.channels.intake;

import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.kit.signed.IntakeConfig;
import line12345.channels.kit.signed.SignedCall;
import line12345.ticketing.medium.Callbacks;
import line12345.ticketing.medium.Callbacks.Callback;
import line12345.ticketing.network.Outside;
import line12345.ticketing.network.OutsideAddresses;
import line12345.ticketing.network.WrongAddress;
import line12345.ticketing.notice.Courier;
import line12345.ticketing.notice.Delivery;
import line12345.ticketing.notice.Notice;
import line12345.ticketing.notice.Undeliverable;
import line12345.ticketing.time.OfficeClock;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Tells a citizen in the medium by which the request came 推送到其他媒体. One way for all media: which one
 * it is, the ticket says. Whoever is not told so gets a short message.
 */
@ApplicationScoped
class MediumCourier implements Courier {
    /** The medium has read it and cannot show it to this citizen. */
    private static final Set<Integer> NEVER = Set.of(400, 404, 409, 410, 422);

    @Inject Callbacks callbacks;
    @Inject OutsideAddresses addresses;
    @Inject SignedCall calls;
    @Inject IntakeConfig config;
    @Inject ObjectMapper json;
    @Inject OfficeClock clock;

    @Override
    public String way() {
        return "intake";
    }

    @Override
    public String chinese() {
        return "其他媒体";
    }

    @Override
    public Delivery deliver(Notice notice) throws Exception {
        Instant now = clock.now();
        Callback to =
                callbacks
                        .of(notice.ticketNumber(), now)
                        .orElseThrow(() -> new Undeliverable("媒体没有登记接收通知的地址，或没有有效的密钥"));
        SignedCall.Answer answer =
                calls.call(
                        "POST",
                        outside(to),
                        new SignedCall.Signer(
                                Long.toString(to.key().key().id()), to.key().secret()),
                        body(notice, to),
                        config.patience(),
                        now);
        if (NEVER.contains(answer.status())) {
            throw new Undeliverable(to.medium() + "答复 " + answer.status() + "，不能转达");
        }
        if (!answer.good()) {
            throw new IOException("status " + answer.status());
        }
        return Delivery.handedTo(to.medium());
    }

    private Outside outside(Callback to) throws Undeliverable {
        try {
            return addresses.checked(to.address());
        } catch (WrongAddress e) {
            throw new Undeliverable("接收通知的地址不能使用");
        }
    }

    private byte[] body(Notice notice, Callback to) throws IOException {
        return json.writeValueAsBytes(
                Map.of(
                        "id", Long.toString(notice.id()),
                        "message", to.message(),
                        "number", notice.ticketNumber(),
                        "words", notice.words(),
                        "at", notice.createdAt().toString()));
    }
}
