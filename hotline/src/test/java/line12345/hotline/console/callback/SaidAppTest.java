package line12345.hotline.console.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.callback.RateAnswer;
import line12345.ticketing.callback.TakeCallback;
import line12345.ticketing.rating.Level;
import line12345.ticketing.rating.Via;
import line12345.ticketing.ticket.reading.OwnCode;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** One citizen at a time; who has said something by page is not asked the same again. */
@QuarkusTest
class SaidAppTest extends AppTest {
    private static final int WINDOWS = 6;

    @Inject Journeys journeys;
    @Inject RateAnswer rate;
    @Inject TakeCallback take;
    @Inject OfficeClock clock;
    @Inject EntityManager entities;

    @Test
    void whoeverPressesInManyWindowsAtOnceIsGivenOneCitizen() throws Exception {
        for (int i = 0; i < WINDOWS; i++) {
            String number = journeys.file(Journeys.send(), clock.now()).number();
            journeys.signAndReply(number, 31, clock.now(), clock.now());
        }
        var officer = journeys.first(Role.CALLBACK);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update callback set claimed_by = null where claimed_by = ?1")
                                        .setParameter(1, officer.accountId())
                                        .executeUpdate());
        var windows = Executors.newFixedThreadPool(WINDOWS);
        try {
            Callable<String> press = () -> take.take(officer, clock.now()).orElseThrow().number();
            Set<String> given = new HashSet<>();
            for (var one : windows.invokeAll(Collections.nCopies(WINDOWS, press))) {
                given.add(one.get());
            }
            assertThat(given).hasSize(1);
        } finally {
            windows.shutdownNow();
            journeys.ask(Journeys.yes(), clock.now());
        }
    }

    @Test
    void whatTheCitizenSaidByPageStandsOnTheDesk() {
        var receipt = journeys.file(Journeys.send(), clock.now());
        journeys.signAndReply(receipt.number(), 31, clock.now(), clock.now());
        rate.rate(
                new OwnCode(receipt.number(), receipt.queryCode(), null),
                Level.DISSATISFIED,
                false,
                "灯还是不亮",
                Via.PAGE,
                clock.now());
        // Who is unhappy comes first, before all that merely wait, unless one is held already.
        var officer = journeys.first(Role.CALLBACK);
        for (int i = 0; i < 50; i++) {
            var next = take.take(officer, clock.now()).orElseThrow();
            if (next.number().equals(receipt.number())) {
                break;
            }
            journeys.ask(Journeys.yes(), clock.now());
        }
        as("callback01")
                .contentType(ContentType.JSON)
                .accept("text/html")
                .post("/callbacks/take")
                .then()
                .statusCode(200)
                .body(containsString("data-said"), containsString("灯还是不亮"))
                .body(containsString("value=\"false\" data-digit=\"2\" checked"))
                .body(containsString("value=\"2\" data-digit=\"2\" checked"));
    }
}
