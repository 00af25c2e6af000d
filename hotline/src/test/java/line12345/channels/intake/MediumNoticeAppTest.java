package line12345.channels.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.channels.TestMedia;
import line12345.hotline.AppTest;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.key.MadeKey;
import line12345.ticketing.notice.CitizenNotices;
import line12345.ticketing.notice.DeliverNotices;
import line12345.ticketing.notice.NoticeState;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Who asked by another medium is told there, else by message. */
@QuarkusTest
class MediumNoticeAppTest extends AppTest {
    private static final String WORDS = "您反映的诉求已有答复。";

    @Inject TestMedia media;
    @Inject Notices notices;
    @Inject DeliverNotices deliver;
    @Inject CitizenNotices told;
    @Inject Citizens citizens;
    @Inject OfficeClock clock;

    private final String phone =
            "137" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    private final String message = UUID.randomUUID().toString();
    private final List<JsonNode> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<String> signatures = Collections.synchronizedList(new ArrayList<>());
    private volatile int status = 204;

    private HttpServer there;
    private String medium;
    private MadeKey key;
    private String number;
    private Instant now;

    @BeforeEach
    void aCitizenOfAMedium() throws IOException {
        there = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 9);
        there.createContext(
                "/told",
                exchange -> {
                    byte[] body = exchange.getRequestBody().readAllBytes();
                    var headers = exchange.getRequestHeaders();
                    Instant at =
                            Instant.ofEpochSecond(Long.parseLong(headers.getFirst("L5-Timestamp")));
                    String right =
                            new AMedium(key.id(), key.secret(), at)
                                    .signature("POST", "/told", headers.getFirst("L5-Nonce"), body);
                    heard.add(new ObjectMapper().readTree(body));
                    signatures.add(
                            right.equals(headers.getFirst("L5-Signature")) ? "right" : "wrong");
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        there.start();
        medium = media.medium(1000, 1000, 1000);
        key = media.key(medium, false);
        now = clock.now();
        number =
                new AMedium(key.id(), key.secret(), now)
                        .send(Map.of("id", message, "phone", phone, "content", "路灯坏了三天"))
                        .path("number");
    }

    @AfterEach
    void gone() {
        there.stop(0);
    }

    private int callback(String address) {
        return as("admin01")
                .contentType("application/json")
                .body(Map.of("address", address))
                .post("/media/" + medium + "/callback")
                .statusCode();
    }

    private void listen() {
        assertThat(callback("http://localhost:" + there.getAddress().getPort() + "/told"))
                .isEqualTo(204);
    }

    private void tell() {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                notices.toCitizen(
                                        citizens.meet(PhoneNumber.parse(phone)).id(),
                                        number,
                                        WORDS,
                                        now));
    }

    private CitizenNotices.Sent sent() {
        return told.sent(number).stream()
                .filter(one -> one.words().equals(WORDS))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMediumThatWantsItIsToldOnceAndSigned() {
        listen();
        tell();
        deliver.upTo(now.plusSeconds(1));
        assertThat(heard).filteredOn(one -> one.path("words").asText().equals(WORDS)).hasSize(1);
        assertThat(heard.get(0).path("message").asText()).isEqualTo(message);
        assertThat(signatures).containsOnly("right");
        assertThat(sent().state()).isEqualTo(NoticeState.DELIVERED);
        assertThat(sent().way()).isEqualTo("其他媒体");
    }

    @Test
    void aMediumThatIsAwayIsTriedUnderOneKeyAndThenAMessageGoes() {
        listen();
        status = 500;
        tell();
        for (int i = 0; i < 6; i++) {
            deliver.upTo(now.plus(Duration.ofHours(i)).plusSeconds(1));
        }
        assertThat(heard).hasSize(3);
        assertThat(heard.stream().map(one -> one.path("id").asText()).distinct()).hasSize(1);
        assertThat(sent().way()).isEqualTo("短信");
        assertThat(sent().tried()).singleElement().asString().contains("其他媒体未送达");
    }

    @Test
    void whatAMediumCannotShowGoesByMessageAtOnce() {
        listen();
        status = 410;
        tell();
        deliver.upTo(now.plusSeconds(1));
        assertThat(heard).hasSize(1);
        assertThat(sent().way()).isEqualTo("短信");
    }

    @Test
    void aMediumThatAsksItselfIsNotTold() {
        tell();
        deliver.upTo(now.plusSeconds(1));
        assertThat(heard).isEmpty();
        assertThat(sent().way()).isEqualTo("短信");
    }

    @Test
    void noAddressWithinTheHouseIsTaken() {
        assertThat(callback("http://192.168.0.1/told")).isEqualTo(422);
        assertThat(callback("https://169.254.169.254/told")).isEqualTo(422);
        assertThat(callback("told")).isEqualTo(422);
    }
}
