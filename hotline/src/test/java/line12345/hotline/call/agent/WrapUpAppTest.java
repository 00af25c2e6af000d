package line12345.hotline.call.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.alarm.FireDue;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Finishing a ticket is held by the server: nobody's page is needed for its end. */
@QuarkusTest
class WrapUpAppTest extends AppTest {
    private static final String LOGIN = "agent10";

    @Inject FollowCall calls;
    @Inject AgentPresences presences;
    @Inject Accounts accounts;
    @Inject OfficeClock clock;
    @Inject FireDue fireDue;
    @Inject UserTransaction transaction;

    private final long call = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41);

    private static void wish(String state) {
        as(LOGIN)
                .contentType("application/json")
                .body("{\"state\":\"" + state + "\"}")
                .post("/console/state")
                .then()
                .statusCode(200);
    }

    private static String extension() {
        return as(LOGIN).get("/console/state").path("extension");
    }

    private long agent() {
        return ((Number) as(LOGIN).get("/console/state").path("accountId")).longValue();
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        work.run();
        transaction.commit();
    }

    /** A talk that ended {@code ago} seconds before now. */
    private void talk(long ago) throws Exception {
        String phone = extension();
        Instant end = clock.now().minusSeconds(ago);
        inTransaction(
                () -> {
                    calls.ringing(call, agent(), phone, end.minusSeconds(60), end);
                    calls.talking(call, agent(), phone, end.minusSeconds(50), end);
                });
        assertThat(presences.seat(phone).reason()).isEqualTo("话后整理");
        inTransaction(() -> calls.freed(call, agent(), end, end, RingEnd.ELSEWHERE));
    }

    @AfterEach
    void goHome() {
        wish("offline");
    }

    @Test
    void theCitysTimeEndsItWithoutAnybodysPage() throws Exception {
        wish("ready");
        talk(20);
        fireDue.upTo(clock.now(), 0);
        as(LOGIN).get("/console/state").then().body("state", is("WRAP_UP"));
        fireDue.upTo(clock.now().plusSeconds(10), 0);
        as(LOGIN).get("/console/state").then().body("state", is("READY"));
        assertThat(presences.seat(extension()).wish()).isEqualTo(Wish.READY);
    }

    @Test
    void theKeyEndsItAndALateAlarmChangesNothing() throws Exception {
        wish("ready");
        talk(28);
        wish("ready");
        as(LOGIN).get("/console/state").then().body("state", is("READY"));
        wish("paused");
        fireDue.upTo(clock.now().plusSeconds(60), 0);
        as(LOGIN).get("/console/state").then().body("state", is("PAUSED"));
    }

    @Test
    void itIsMadeLongerOnceByKey() throws Exception {
        wish("ready");
        talk(0);
        as(LOGIN)
                .post("/console/state/longer")
                .then()
                .statusCode(200)
                .body("extendable", is(false));
        as(LOGIN)
                .post("/console/state/longer")
                .then()
                .statusCode(409)
                .body("sentence", containsString("不能再延长"));
    }

    @Test
    void whoRefusesIsPausedAndCounted() throws Exception {
        wish("ready");
        Instant now = clock.now();
        String phone = extension();
        int before = as(LOGIN).get("/console/now").path("agent.refused");
        inTransaction(
                () -> {
                    calls.ringing(call, agent(), phone, now, now);
                    calls.freed(call, agent(), now, now, RingEnd.REFUSED);
                    calls.freed(call, agent(), now, now, RingEnd.REFUSED);
                });
        as(LOGIN)
                .get("/console/now")
                .then()
                .body("agent.state", is("PAUSED"))
                .body("agent.reason", is("拒接来电"))
                .body("agent.refused", is(before + 1));
    }

    @Test
    void whoseTelephoneIsOutOfOrderIsPausedAndNotCounted() throws Exception {
        wish("ready");
        Instant now = clock.now();
        String phone = extension();
        int before = as(LOGIN).get("/console/now").path("agent.refused");
        inTransaction(
                () -> {
                    calls.ringing(call, agent(), phone, now, now);
                    calls.freed(call, agent(), now, now, RingEnd.OUT_OF_ORDER);
                });
        as(LOGIN)
                .get("/console/now")
                .then()
                .body("agent.state", is("PAUSED"))
                .body("agent.reason", is("话机故障"))
                .body("agent.refused", is(before));
    }
}
