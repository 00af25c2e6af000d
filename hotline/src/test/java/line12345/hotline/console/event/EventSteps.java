package line12345.hotline.console.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.event.EventView;
import line12345.ticketing.event.ReadEvents;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What tests of events do: file, look, take up, take a step for marked rows. */
abstract class EventSteps extends AppTest {
    static final String STREET = "0302";

    @Inject Journeys journeys;
    @Inject OfficeClock clock;
    @Inject EntityManager entities;
    @Inject @All List<AlarmListener> listeners;
    @Inject ReadEvents read;

    Instant now;

    @BeforeEach
    void atThisMoment() {
        now = clock.now();
    }

    void look(String number) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                listener("EVENT_LOOK")
                                        .due(new Alarm("EVENT_LOOK", 0, id(number), now), now));
    }

    /** As the alarm worker does, with an alarm that was set; that it was is part of the test. */
    void fire(String kind, long leg, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            assertThat(alarms(kind, leg, at)).as(kind + " is due").isOne();
                            entities.createNativeQuery(
                                            "delete from alarm where ticket_id = 0 and leg_id = ?1 and kind = ?2")
                                    .setParameter(1, leg)
                                    .setParameter(2, kind)
                                    .executeUpdate();
                            listener(kind).due(new Alarm(kind, 0, leg, at), at);
                        });
    }

    long alarms(String kind, long leg, Instant upTo) {
        return count(
                "select count(*) from alarm where ticket_id = 0 and leg_id = %d and kind = '%s' and try_at <= '%s'"
                        .formatted(leg, kind, upTo));
    }

    private AlarmListener listener(String kind) {
        return listeners.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
    }

    String file(String matter, TicketKind kind) {
        return journeys.file(form("phone", matter, STREET, kind, anyPhone()), now).number();
    }

    TicketForm form(String channel, String matter, String place, TicketKind kind, String phone) {
        return new TicketForm(
                channel,
                UUID.randomUUID().toString(),
                null,
                phone,
                "",
                kind,
                "现场情况请尽快处理",
                place,
                "",
                matter,
                journeys.form(new First.ByCatalogue()).urgency(),
                false,
                null,
                new First.ByCatalogue(),
                List.of());
    }

    static String anyPhone() {
        long any = UUID.randomUUID().getLeastSignificantBits();
        return "139%08d".formatted(Math.floorMod(any, 100_000_000L));
    }

    EventView eventOf(String number) {
        return read.of(List.of(number), journeys.first(Role.AGENT)).get(number);
    }

    ValidatableResponse take(String login, EventView event, String main) {
        return as(login)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(Map.of("name", "信号灯停电", "main", main))
                .post("/events/" + event.id() + "/take")
                .then();
    }

    Map<String, Object> mark(String number, EventView event) {
        return Map.of(
                "number", number, "position", event.id(), "version", journeys.version(number));
    }

    JsonPath bulk(String action, List<Object> marked) {
        long id =
                as("agent01")
                        .contentType(ContentType.JSON)
                        .body(
                                Map.of(
                                        "action",
                                        action,
                                        "key",
                                        UUID.randomUUID().toString(),
                                        "marked",
                                        marked))
                        .post("/bulk")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getLong("id");
        String state = "/bulk/" + id + "/state?lines=true";
        await("all rows have a result")
                .atMost(Duration.ofSeconds(30))
                .until(() -> as("agent01").get(state).jsonPath().getBoolean("finished"));
        return as("agent01").get(state).jsonPath();
    }

    long id(String number) {
        return count("select id from ticket where number = '" + number + "'");
    }

    long count(String sql) {
        return ((Number) entities.createNativeQuery(sql, Long.class).getSingleResult()).longValue();
    }
}
