package line12345.channels.sms;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.hotline.ticketing.TestMessages;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.notice.CitizenNotices;
import line12345.ticketing.notice.DeliverNotices;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** The whole house with an operator of messages and one telephone of its own. */
abstract class SmsHouse extends AppTest {
    /** A Tuesday at ten in the morning. */
    protected static final Instant TEN = Instant.parse("2026-12-15T02:00:00Z");

    @Inject TestMessages messages;
    @Inject SmsCourier courier;
    @Inject HttpOperator http;
    @Inject DeliverNotices deliver;
    @Inject Notices notices;
    @Inject CitizenNotices told;
    @Inject Citizens citizens;
    @Inject Journeys journeys;
    @Inject EntityManager entities;

    @ConfigProperty(name = "line12345.sms.address")
    URI address;

    @ConfigProperty(name = "line12345.sms.secret")
    String secret;

    protected final String phone =
            "134" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    protected TestOperator operator;
    protected Instant now = TEN;

    @BeforeEach
    void anOperatorIsThere() throws IOException {
        operator = new TestOperator(address, secret);
        messages.fate(notice -> courier.handOver(notice, http));
        at(TEN);
        // What other tests have left waiting is not for this operator.
        run("update notice set state = 'WITHDRAWN' where state = 'WAITING' and via = 'SMS'");
    }

    @AfterEach
    void theOperatorIsGone() {
        messages.fate(null);
        operator.close();
    }

    protected void at(Instant moment) {
        now = moment;
        QuarkusMock.installMockForType(
                new OfficeClock() {
                    @Override
                    public Instant now() {
                        return moment;
                    }
                },
                OfficeClock.class);
    }

    protected void pass(Duration time) {
        at(now.plus(time));
        deliver.upTo(now);
    }

    protected long citizen() {
        return QuarkusTransaction.requiringNew()
                .call(() -> citizens.meet(PhoneNumber.parse(phone)).id());
    }

    /** A notice about no ticket. */
    protected long tell(String words) {
        long citizen = citizen();
        return QuarkusTransaction.requiringNew()
                .call(() -> notices.toCitizen(citizen, "", words, now));
    }

    /** A street lamp of this telephone's, with department 31. */
    protected String file() {
        return journeys.file(journeys.from(phone), now).number();
    }

    /** A ticket of this telephone's whose answer waits for the citizen's word. */
    protected String answered() {
        String number = file();
        journeys.signAndReply(number, 31, now.plusSeconds(60), now.plusSeconds(120));
        at(now.plusSeconds(120));
        return number;
    }

    /** As the operator sends it. */
    protected Response push(String path, String body) {
        return push(path, body, operator.sign(body));
    }

    protected static Response push(String path, String body, String signature) {
        return given().contentType("application/json")
                .header("X-Signature", signature)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/sms/" + path);
    }

    protected Response reply(String id, String words) {
        return push(
                "replies",
                "{\"account\":\"yunjiang\",\"replies\":[{\"id\":\"%s\",\"number\":\"%s\",\"words\":\"%s\"}]}"
                        .formatted(id, phone, words));
    }

    protected Response report(String id, String state) {
        return push(
                "reports",
                "{\"account\":\"yunjiang\",\"reports\":[{\"id\":\"%s\",\"state\":\"%s\",\"time\":0}]}"
                        .formatted(id, state));
    }

    protected String one(String sql) {
        return String.valueOf(
                (Object)
                        QuarkusTransaction.requiringNew()
                                .call(() -> entities.createNativeQuery(sql).getSingleResult()));
    }

    protected void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
