package line12345.hotline.console.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

import jakarta.inject.Inject;

import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.FireDue;
import line12345.ticketing.event.EventView;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.urging.UrgeTicket;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Equal matters of one street: offered once, taken up once, joined row by row, told once. */
@QuarkusTest
class EventsAppTest extends EventSteps {
    @Inject UrgeTicket urge;
    @Inject FireDue fireDue;

    @Test
    void aBurstFiledAtOnceIsOneEventAndGoesItsWay() throws Exception {
        String matter = "0302";
        List<String> numbers = fileAtOnce(matter, 6);
        EventView event = eventOf(numbers.get(0));
        assertThat(event.tickets()).isEqualTo(6);
        assertThat(read.of(numbers, journeys.first(Role.AGENT)).values())
                .extracting(EventView::id)
                .containsOnly(event.id())
                .hasSize(6);
        assertThat(
                        count(
                                "select count(*) from fact where kind = 'EventOffered' and"
                                        + " replace(cast(payload as text), ' ', '') like"
                                        + " '%%\"eventId\":%d,%%'".formatted(event.id())))
                .isEqualTo(1);
        String report = file(matter, TicketKind.REPORT);
        look(report);
        assertThat(eventOf(report).id()).isEqualTo(event.id());
        as("agent01").get("/events/strip").then().body(containsString("7 件</b> · 信号灯故障 · 矿山街道"));
        String main = numbers.get(0);
        take("agent01", event, report).statusCode(409).body("code", equalTo("wrong-event"));
        take("agent01", event, main).statusCode(204);
        take("agent02", event, numbers.get(1)).statusCode(409);
        join(event, numbers, report);
        follow(main, report, matter, event);
        answer(main, numbers, event);
    }

    private void join(EventView event, List<String> numbers, String report) {
        List<Object> marked = new ArrayList<>();
        numbers.stream().skip(1).forEach(one -> marked.add(mark(one, event)));
        marked.add(mark(report, event));
        String meanwhile = numbers.get(5);
        urge.urge(meanwhile, "请快一点", journeys.first(Role.AGENT), now);
        String before = told(numbers);
        var job = bulk("event-join", marked);
        assertThat(job.getList("lines.code"))
                .containsExactly("", "", "", "", "changed-meanwhile", "wrong-event");
        assertThat(told(numbers)).as("number, promise, citizen, words").isEqualTo(before);
        assertThat(states(numbers)).containsOnlyOnce("HANDLING").contains("FOLLOWING");
        assertThat(notices(numbers.get(1))).isEqualTo(1);
        assertThat(notices(meanwhile)).isZero();
        assertThat(bulk("event-join", List.of(mark(numbers.get(1), event))).getList("lines.state"))
                .containsExactly("REFUSED");
        assertThat(notices(numbers.get(1))).isEqualTo(1);
    }

    private void follow(String main, String report, String matter, EventView event) {
        as("agent01")
                .contentType(ContentType.JSON)
                .body(Map.of("phone", "", "matterCode", matter, "placeCode", STREET, "content", ""))
                .post("/console/repeats")
                .then()
                .statusCode(200)
                .body("[0].number", equalTo(main))
                .body("[0].why", startsWith("同一事件：信号灯故障 · 矿山街道，已有 7 件"));
        String late = file(matter, TicketKind.HELP);
        look(late);
        assertThat(eventOf(late).id()).isEqualTo(event.id());
        as("agent01")
                .get("/events/" + event.id())
                .then()
                .statusCode(200)
                .body(containsString(late));
        as("agent01")
                .get("/pool/" + report)
                .then()
                .body(containsString("同一事件：信号灯故障 · 矿山街道，已有 8 件"));
    }

    private void answer(String main, List<String> numbers, EventView event) {
        journeys.signAndReply(main, 3, now, now);
        fireDue.upTo(now, id(main));
        fireDue.upTo(now, id(main));
        assertThat(notices(numbers.get(1))).as("joined, and answered once").isEqualTo(2);
        assertThat(read.one(event.id(), journeys.first(Role.AGENT)).state().goesOn()).isFalse();
    }

    @Test
    void whatWasPutAsideIsNotOfferedAgain() throws Exception {
        List<String> numbers = fileAtOnce("0303", 5);
        EventView event = eventOf(numbers.get(0));
        as("manager01")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "各是各的"))
                .post("/events/" + event.id() + "/aside")
                .then()
                .statusCode(204);
        numbers.forEach(this::look);
        String later = file("0303", TicketKind.HELP);
        look(later);
        assertThat(read.of(List.of(later, numbers.get(0)), journeys.first(Role.AGENT))).isEmpty();
        as("clerk31").get("/events").then().statusCode(403);
        as("agent01").get("/events/99999999").then().statusCode(404);
    }

    /** As on several nodes: each files, commits and looks, all at the same time. */
    private List<String> fileAtOnce(String matter, int many) throws Exception {
        var nodes = Executors.newFixedThreadPool(many);
        var filed = new CyclicBarrier(many);
        try {
            List<Future<String>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                Callable<String> node =
                        () -> {
                            String number =
                                    QuarkusTransaction.requiringNew()
                                            .call(() -> file(matter, TicketKind.HELP));
                            filed.await();
                            look(number);
                            return number;
                        };
                all.add(nodes.submit(node));
            }
            List<String> numbers = new ArrayList<>();
            for (Future<String> one : all) {
                numbers.add(one.get());
            }
            return numbers;
        } finally {
            nodes.shutdownNow();
        }
    }

    private String told(List<String> numbers) {
        List<?> rows =
                entities.createNativeQuery(
                                "select number, promised_at, citizen_id, content from ticket where number in (?1) order by 1",
                                Object[].class)
                        .setParameter(1, numbers)
                        .getResultList();
        return rows.stream().map(row -> Arrays.toString((Object[]) row)).toList().toString();
    }

    @SuppressWarnings("unchecked")
    private List<String> states(List<String> numbers) {
        return entities.createNativeQuery(
                        "select state from ticket where number in (?1) and number <> '"
                                + numbers.get(0)
                                + "'",
                        String.class)
                .setParameter(1, numbers)
                .getResultList();
    }

    /** Apart from the receipt that everybody gets. */
    private long notices(String number) {
        return count(
                "select count(*) from notice where citizen_id is not null"
                        + " and words not like '您的诉求已受理%' and ticket_number = '"
                        + number
                        + "'");
    }
}
