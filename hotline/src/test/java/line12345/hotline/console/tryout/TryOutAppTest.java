package line12345.hotline.console.tryout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.adjustment.ProposeChange;
import line12345.ticketing.adjustment.change.ChangeRule;
import line12345.ticketing.deadline.DeadlineRule;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;
import line12345.ticketing.tryout.Tried;
import line12345.ticketing.tryout.TryDates;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

@QuarkusTest
class TryOutAppTest extends AppTest {
    @Inject Accounts accounts;
    @Inject OfficeClock clock;
    @Inject ProposeChange propose;
    @Inject TryDates dates;
    @Inject CatalogueVersions versions;
    @Inject EntityManager entities;
    @Inject Journeys journeys;

    private Actor admin() {
        return accounts.withRole(Role.ADMIN).get(0);
    }

    private long longer() {
        journeys.file(Journeys.send(), clock.now());
        Span month = new Span(40, Span.Unit.WORKING_DAY);
        Instant now = clock.now();
        return propose.propose(
                new ChangeRule(
                        TicketKind.HELP,
                        Urgency.ORDINARY,
                        new DeadlineRule(month, month, new Span(1, Span.Unit.WORKING_DAY), "试算"),
                        OfficeClock.dayOf(now).plusDays(1),
                        false),
                admin(),
                now);
    }

    @Test
    void aLongerLimitMovesDatesOfPastTicketsAndWritesNothing() {
        long id = longer();
        Tried tried = dates.of(id, admin(), clock.now());
        assertThat(tried.looked()).isPositive().isLessThanOrEqualTo(Tried.MOST);
        assertThat(tried.examples()).isNotEmpty();
        assertThat(tried.figures().get(0).name()).isEqualTo("承诺时限有变");
        as("admin01")
                .get("/try-out/dates/" + id)
                .then()
                .statusCode(200)
                .body(containsString("承诺时限按期"));
        as("admin01").get("/try-out/dates/99999999").then().statusCode(404);
    }

    @Test
    void theDatabaseItselfRefusesToBeWrittenDuringATrial() {
        long id = longer();
        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    dates.of(id, admin(), clock.now());
                                                    entities.createNativeQuery(
                                                                    "update account set failed = failed")
                                                            .executeUpdate();
                                                }))
                .hasStackTraceContaining("read-only transaction");
    }

    @Test
    void theCatalogueInForceWouldSuggestTheSame() {
        long id = versions.inForce(clock.now()).orElseThrow().id();
        as("admin01")
                .get("/try-out/catalogue/" + id)
                .then()
                .statusCode(200)
                .body(containsString("没有哪一件会不同"));
    }

    @Test
    void stepsAreTriedWithoutADayOrASource() {
        as("admin01")
                .contentType("application/json")
                .body(
                        "{\"steps\":[{\"amount\":0,\"unit\":\"MINUTE\",\"whom\":\"LEADER\",\"via\":[\"PHONE\"]}]}")
                .post("/try-out/alerts/NEW-ORDINARY")
                .then()
                .statusCode(200)
                .body(containsString("提醒负责人"));
        as("admin01")
                .contentType("application/json")
                .body(
                        "{\"steps\":[{\"amount\":0,\"unit\":\"MINUTE\",\"whom\":\"KING\",\"via\":[]}]}")
                .post("/try-out/alerts/NEW-ORDINARY")
                .then()
                .statusCode(422);
    }

    @Test
    void onlyAdministratorsTry() {
        for (String login : List.of("clerk31", "manager01", "agent01")) {
            as(login).get("/try-out/dates/1").then().statusCode(403);
            as(login).get("/try-out/catalogue/1").then().statusCode(403);
        }
    }
}
