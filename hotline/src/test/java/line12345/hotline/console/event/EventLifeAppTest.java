package line12345.hotline.console.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.dispatch.ClassifyTicket;
import line12345.ticketing.event.EventState;
import line12345.ticketing.event.EventView;
import line12345.ticketing.event.ReadEvents.Listed;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.matter.TicketKind;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Who belongs to an event, who counts towards one, and when it is over. */
@QuarkusTest
class EventLifeAppTest extends EventSteps {
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @Inject ClassifyTicket classifyTicket;
    @Inject FileTicket fileTicket;

    @Test
    void anOfferThatNobodyTakesEndsAndALaterBurstIsOfferedAnew() {
        List<String> numbers = burst("0503", "0301", now);
        EventView event = eventOf(numbers.get(0));
        fire("EVENT_LAPSE", event.id(), now);
        assertThat(alarms("EVENT_LAPSE", event.id(), now.plus(TWO_HOURS))).isZero();
        assertThat(eventOf(numbers.get(0)).state()).isEqualTo(EventState.OFFERED);
        fire("EVENT_LAPSE", event.id(), now.plus(TWO_HOURS).plusNanos(1_000));
        assertThat(eventOf(numbers.get(0))).isNull();
        as("agent01")
                .get("/events/" + event.id())
                .then()
                .body(containsString("无人接手，已过时"), containsString("2 小时内无人接手"));
        take("agent01", event, numbers.get(0)).statusCode(409).body("code", equalTo("wrong-event"));
        List<String> later = burst("0503", "0301", now.plus(Duration.ofHours(3)));
        EventView anew = eventOf(later.get(0));
        assertThat(anew.id()).isNotEqualTo(event.id());
        assertThat(anew.tickets()).isEqualTo(5);
        take("agent01", anew, later.get(0)).statusCode(204);
        fire("EVENT_LAPSE", anew.id(), now.plus(Duration.ofDays(1)));
        assertThat(eventOf(later.get(0)).state()).isEqualTo(EventState.OPEN);
    }

    @Test
    void aTicketOfAnotherMatterLeavesItsEventForTheOther() {
        List<String> asked = burst("1201", STREET, now);
        List<String> lost = burst("0901", STREET, now);
        EventView first = eventOf(asked.get(0));
        EventView second = eventOf(lost.get(0));
        take("agent01", first, asked.get(0)).statusCode(204);
        take("agent01", second, lost.get(0)).statusCode(204);
        String moved = asked.get(1);
        classify(moved, "0901", STREET);
        assertThat(eventOf(moved)).as("in none until somebody looked").isNull();
        fire("EVENT_LOOK", id(moved), now);
        assertThat(eventOf(moved).id()).isEqualTo(second.id());
        assertThat(eventOf(asked.get(0)).tickets()).isEqualTo(4);
        assertThat(
                        count(
                                "select count(*) from timeline_entry where what = '移出事件' and"
                                        + " ticket_id = "
                                        + id(moved)))
                .isOne();
        assertThat(bulk("event-join", List.of(mark(moved, first))).getList("lines.code"))
                .as("not by the screen of the event that it left")
                .containsExactly("wrong-event");
        assertThat(bulk("event-join", List.of(mark(moved, second))).getList("lines.state"))
                .containsExactly("DONE");
        assertThat(main(moved)).isEqualTo(id(lost.get(0)));
        String back = asked.get(2);
        classify(back, "0901", STREET);
        fire("EVENT_LOOK", id(back), now);
        classify(back, "1201", STREET);
        fire("EVENT_LOOK", id(back), now);
        assertThat(eventOf(back).id()).isEqualTo(first.id());
        classify(asked.get(3), "", "03");
        assertThat(eventOf(asked.get(3))).as("no street, no event").isNull();
        assertThat(sightings(asked.get(3))).isZero();
        classify(asked.get(0), "0901", STREET);
        assertThat(eventOf(asked.get(0)).id()).as("who leads stays").isEqualTo(first.id());
        assertThat(sightings(asked.get(0))).isZero();
        assertThat(eventOf(asked.get(0)).tickets()).isEqualTo(3);
    }

    @Test
    void aTicketThatIsClassifiedCountsWhereItBelongs() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            numbers.add(
                    journeys.file(form("phone", null, STREET, TicketKind.HELP, anyPhone()), now)
                            .number());
            assertThat(sightings(numbers.get(i))).isZero();
        }
        numbers.forEach(one -> classify(one, "0602", STREET));
        numbers.forEach(one -> fire("EVENT_LOOK", id(one), now));
        assertThat(eventOf(numbers.get(4)).tickets()).isEqualTo(5);
    }

    @Test
    void whatSomebodyLeftOutStaysOut() {
        List<String> numbers = burst("0702", STREET, now);
        EventView event = eventOf(numbers.get(0));
        String other = numbers.get(2);
        assertThat(bulk("event-leave-out", List.of(mark(other, event))).getList("lines.state"))
                .containsExactly("DONE");
        assertThat(eventOf(other)).isNull();
        assertThat(eventOf(numbers.get(0)).tickets()).isEqualTo(4);
        assertThat(bulk("event-leave-out", List.of(mark(other, event))).getList("lines.code"))
                .containsExactly("wrong-event");
        take("agent01", event, other).statusCode(409);
        take("agent01", event, numbers.get(0)).statusCode(204);
        assertThat(bulk("event-join", List.of(mark(other, event))).getList("lines.code"))
                .containsExactly("wrong-event");
    }

    @Test
    void onePersonIsOneSourceHoweverOften() {
        String phone = anyPhone();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            numbers.add(
                    journeys.file(form("phone", "0502", STREET, TicketKind.HELP, phone), now)
                            .number());
        }
        for (int i = 0; i < 2; i++) {
            numbers.add(
                    fileTicket
                            .file(
                                    form("portal", "0502", STREET, TicketKind.HELP, anyPhone()),
                                    Actor.citizen(),
                                    now)
                            .number());
        }
        numbers.add(file("0502", TicketKind.HELP));
        numbers.forEach(one -> fire("EVENT_LOOK", id(one), now));
        assertThat(eventOf(numbers.get(0))).as("four sources").isNull();
        String fifth = file("0502", TicketKind.HELP);
        fire("EVENT_LOOK", id(fifth), now);
        assertThat(eventOf(fifth).tickets()).isEqualTo(9);
    }

    @Test
    void aTicketThatIsJustAnsweredDoesNotLead() throws Exception {
        List<String> numbers = burst("0301", "0301", now);
        EventView event = eventOf(numbers.get(0));
        String main = numbers.get(0);
        var elsewhere = Executors.newSingleThreadExecutor();
        CompletableFuture<ValidatableResponse> taken =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    journeys.signAndReply(main, 3, now, now);
                                    entities.flush();
                                    var take =
                                            CompletableFuture.supplyAsync(
                                                    () -> take("agent01", event, main), elsewhere);
                                    TimeUnit.SECONDS.sleep(2);
                                    assertThat(take).as("waits for the answer").isNotDone();
                                    return take;
                                });
        taken.get(20, TimeUnit.SECONDS)
                .statusCode(409)
                .body("code", equalTo("wrong-event"))
                .body("sentence", containsString("不能作主工单"));
        elsewhere.shutdown();
        assertThat(eventOf(numbers.get(1)).state()).isEqualTo(EventState.OFFERED);
    }

    @Test
    void whatIsStillToDoStandsBeforeTheRest() {
        List<String> numbers = burst("0601", STREET, now);
        EventView event = eventOf(numbers.get(0));
        take("agent01", event, numbers.get(2)).statusCode(204);
        bulk("event-join", List.of(mark(numbers.get(4), event)));
        assertThat(listed(event, 4))
                .isEqualTo(List.of(numbers.get(2), numbers.get(3), numbers.get(1), numbers.get(0)));
        assertThat(listed(event, 200)).endsWith(numbers.get(4));
        assertThat(some(event, 4).more()).isTrue();
        assertThat(some(event, 5).more()).isFalse();
        as("agent01")
                .get("/events/" + event.id())
                .then()
                .body(containsString("data-position=\"" + event.id() + "\""))
                .body(not(containsString("其余未列出")));
    }

    private Listed some(EventView event, int limit) {
        return read.tickets(event.id(), limit, journeys.first(Role.AGENT), now);
    }

    private List<String> listed(EventView event, int limit) {
        return some(event, limit).lines().stream().map(one -> one.line().number()).toList();
    }

    /** Five of five people, each looked at by the alarm that its filing set. */
    private List<String> burst(String matter, String street, Instant at) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            numbers.add(
                    journeys.file(form("phone", matter, street, TicketKind.HELP, anyPhone()), at)
                            .number());
        }
        numbers.forEach(one -> fire("EVENT_LOOK", id(one), at));
        return numbers;
    }

    private void classify(String number, String matter, String place) {
        classifyTicket.classify(
                number, matter, place, journeys.version(number), journeys.first(Role.AGENT), now);
    }

    private long main(String number) {
        return count("select main_id from ticket where number = '" + number + "'");
    }

    private long sightings(String number) {
        return count("select count(*) from sighting where ticket_id = " + id(number));
    }
}
