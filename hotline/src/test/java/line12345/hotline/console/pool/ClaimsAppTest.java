package line12345.hotline.console.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.claim.ClaimNextTicket;
import line12345.ticketing.claim.ClaimTicket;
import line12345.ticketing.claim.Claims;
import line12345.ticketing.claim.GiveTicketBack;
import line12345.ticketing.claim.HeldByAnother;
import line12345.ticketing.claim.HoldTicket;
import line12345.ticketing.claim.PoolPeople;
import line12345.ticketing.intake.First;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Claims at the dispatcher's pool, on a real database: who gets what when many reach for it. */
@QuarkusTest
class ClaimsAppTest extends AppTest {
    private static final int DISPATCHERS = 6;

    @Inject Journeys journeys;
    @Inject Accounts accounts;
    @Inject ClaimNextTicket claimNext;
    @Inject ClaimTicket claim;
    @Inject GiveTicketBack giveBack;
    @Inject HoldTicket hold;
    @Inject Claims claims;
    @Inject PoolPeople people;
    @Inject OfficeClock clock;

    private Instant now;
    private List<Actor> agents;

    @BeforeEach
    void nobodyHoldsAnything() {
        now = clock.now();
        agents = accounts.withRole(Role.AGENT).subList(0, DISPATCHERS);
        release();
    }

    /** Other tests take from the same pool. */
    @AfterEach
    void release() {
        claims.all(clock.now())
                .forEach(one -> giveBack.giveBack(one.number(), holder(one.accountId()), now));
    }

    private Actor holder(long accountId) {
        return accounts.actor(accountId).orElseThrow();
    }

    /** A report waits for a person to read it. */
    private String waiting() {
        var form = journeys.about(null, TicketKind.REPORT, false, new First.ByCatalogue());
        return journeys.file(form, now).number();
    }

    @Test
    void dispatchersWhoPressAtOnceGetDifferentTickets() throws Exception {
        for (int i = 0; i < DISPATCHERS; i++) {
            waiting();
        }
        for (int round = 0; round < 5; round++) {
            release();
            List<String> got = atOnce(agent -> claimNext.claimNext(agent, now).orElseThrow());
            assertThat(got).hasSize(DISPATCHERS).doesNotHaveDuplicates();
        }
    }

    @Test
    void whoeverPressesInManyWindowsAtOnceHoldsOneTicket() throws Exception {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < DISPATCHERS; i++) {
            numbers.add(waiting());
        }
        agents = Collections.nCopies(DISPATCHERS, agents.get(0));
        for (int round = 0; round < 5; round++) {
            release();
            assertThat(Set.copyOf(atOnce(agent -> claimNext.claimNext(agent, now).orElseThrow())))
                    .hasSize(1);
            assertThat(held()).isOne();
        }
        Iterator<String> each = numbers.iterator();
        atOnce(
                agent -> {
                    String number;
                    synchronized (each) {
                        number = each.next();
                    }
                    claim.claim(number, false, agent, now);
                    return number;
                });
        assertThat(held()).isOne();
    }

    private long held() {
        return claims.all(now).stream().filter(one -> one.isOf(agents.get(0))).count();
    }

    @Test
    void oneTicketIsClaimedByOneWhoeverReachesForItAtOnce() throws Exception {
        String number = waiting();
        List<String> got =
                atOnce(
                        agent -> {
                            try {
                                claim.claim(number, false, agent, now);
                                return "got";
                            } catch (HeldByAnother refused) {
                                return "refused";
                            }
                        });
        assertThat(got).containsOnlyOnce("got").hasSize(DISPATCHERS);
    }

    @Test
    void theOwnOneComesAgainUntilItIsGivenBackAndThenAnother() {
        waiting();
        waiting();
        Actor zhao = agents.get(0);
        String first = claimNext.claimNext(zhao, now).orElseThrow();
        assertThat(claimNext.claimNext(zhao, now.plusSeconds(60))).contains(first);
        giveBack.giveBack(first, zhao, now.plusSeconds(61));
        assertThat(claimNext.claimNext(zhao, now.plusSeconds(62))).get().isNotEqualTo(first);
        claim.claim(first, false, agents.get(1), now.plusSeconds(63));
    }

    @Test
    void whatIsGivenBackOnAStalePageIsThatTicketAndNoOther() {
        Actor zhao = agents.get(0);
        String stale = waiting();
        String held = waiting();
        claim.claim(stale, false, zhao, now);
        claim.claim(held, false, zhao, now.plusSeconds(1));
        giveBack.giveBack(stale, zhao, now.plusSeconds(2));
        assertThatThrownBy(() -> claim.claim(held, false, agents.get(1), now.plusSeconds(3)))
                .isInstanceOf(HeldByAnother.class);
    }

    @Test
    void theClaimOfAWindowThatDiedEndsByItselfAndWhoWritesKeepsIt() {
        String number = waiting();
        Actor zhao = agents.get(0);
        Actor qian = agents.get(1);
        claim.claim(number, false, zhao, now);
        Instant later = now.plus(Duration.ofMinutes(9));
        assertThat(hold.hold(number, zhao, later)).contains(later.plus(Duration.ofMinutes(10)));
        Instant end = later.plus(Duration.ofMinutes(10));
        assertThatThrownBy(() -> claim.claim(number, false, qian, end.minusMillis(1)))
                .isInstanceOf(HeldByAnother.class);
        claim.claim(number, false, qian, end);
        assertThat(hold.hold(number, zhao, end)).isEmpty();
    }

    @Test
    void whatSomebodyElseHoldsIsNotDispatchedUnlessItIsTakenOver() {
        String number = waiting();
        Map<String, Object> dispatch =
                Map.of("version", journeys.version(number), "departmentId", 31, "reason", "路灯归其管");
        post("agent01", "/pool/" + number + "/claim", Map.of()).statusCode(204);
        String holder = agents.get(0).name();
        as("agent02").get("/pool/" + number).then().body(containsString(holder + "正在办理"));
        post("agent02", "/pool/" + number + "/dispatch", dispatch)
                .statusCode(409)
                .body("code", equalTo("held-by-another"))
                .body("sentence", containsString(holder));
        post("agent02", "/pool/" + number + "/claim", Map.of()).statusCode(409);
        post("agent02", "/pool/" + number + "/claim", Map.of("takeOver", true)).statusCode(204);
        as("agent02").get("/tickets/" + number).then().body(containsString("从" + holder + "接手"));
        post("agent01", "/pool/" + number + "/dispatch", dispatch).statusCode(409);
        post("agent02", "/pool/" + number + "/dispatch", dispatch).statusCode(204);
        assertThat(claims.of(number, clock.now())).isEmpty();
        post("agent01", "/pool/" + number + "/claim", Map.of())
                .statusCode(409)
                .body("code", equalTo("not-in-pool"));
    }

    @Test
    void theNextOneIsOpenedAndAReloadFindsItAgain() {
        waiting();
        String number =
                post("agent03", "/pool/next", Map.of())
                        .statusCode(200)
                        .body("number", notNullValue())
                        .extract()
                        .path("number");
        as("agent03").get("/pool").then().body(containsString("data-shown=\"" + number + "\""));
        post("agent03", "/pool/" + number + "/hold", Map.of()).body("until", notNullValue());
        post("agent03", "/pool/" + number + "/give-back", Map.of()).statusCode(204);
        post("clerk31", "/pool/next", Map.of()).statusCode(403);
    }

    @Test
    void everybodyAtThePoolSeesWhoElseIs() {
        people.here(agents.get(0), now);
        assertThat(people.here(agents.get(1), now.plusSeconds(80)))
                .contains(agents.get(0).name())
                .doesNotContain(agents.get(1).name());
        assertThat(people.here(agents.get(1), now.plusSeconds(90)))
                .doesNotContain(agents.get(0).name());
        as("agent04").accept("text/html").post("/pool/people").then().statusCode(200);
    }

    /** Each dispatcher does it in a thread of its own, all at the same moment. */
    private List<String> atOnce(Function<Actor, String> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(DISPATCHERS);
        try {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<String>> futures = new ArrayList<>();
            for (Actor agent : agents) {
                Callable<String> one =
                        () -> {
                            go.await();
                            return work.apply(agent);
                        };
                futures.add(threads.submit(one));
            }
            go.countDown();
            List<String> got = new ArrayList<>();
            for (Future<String> future : futures) {
                got.add(future.get());
            }
            return got;
        } finally {
            threads.shutdownNow();
        }
    }

    private static ValidatableResponse post(String login, String address, Map<String, ?> body) {
        return as(login)
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON)
                .body(body)
                .post(address)
                .then();
    }
}
