package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.FireDue;
import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.dispatch.ClassifyTicket;
import line12345.ticketing.dispatch.DispatchTicket;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.search.SearchFor;
import line12345.ticketing.search.SearchTickets;
import line12345.ticketing.ticket.reading.TicketLine;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** A ticket is found where it was classified to, and no more where it was before. */
@QuarkusTest
class ClassifiedFoundAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2026-05-12T02:00:00Z");

    /** A step rests a second when all that are left are held. */
    private static final Instant LATER = Instant.parse("2000-01-01T00:00:05Z");

    @Inject Journeys journeys;
    @Inject FireDue fireDue;
    @Inject ManyTickets many;
    @Inject ClassifyTicket classifyTicket;
    @Inject DispatchTicket dispatchTicket;
    @Inject SearchTickets searchTickets;

    private String waiting() {
        TicketForm form =
                new TicketForm(
                        "phone",
                        UUID.randomUUID().toString(),
                        null,
                        "13812345678",
                        "王小明",
                        TicketKind.HELP,
                        "归类后还能查到的路灯",
                        "0101",
                        "桂花路",
                        null,
                        Urgency.ORDINARY,
                        false,
                        null,
                        new First.ByCatalogue(),
                        List.of());
        return journeys.file(form, NOW.minusSeconds(60)).number();
    }

    private List<String> found(SearchFor what) {
        return searchTickets.search(what, null, journeys.first(Role.AGENT), NOW).lines().stream()
                .map(TicketLine::number)
                .toList();
    }

    private static SearchFor there(String place, String matter) {
        return new SearchFor("归类后", "", "", place, matter, null, null, null, null, null, 100);
    }

    private void classify(String number, String matter, String place) {
        classifyTicket.classify(
                number, matter, place, journeys.version(number), journeys.first(Role.AGENT), NOW);
    }

    @Test
    void itIsFoundByItsNewPlaceAndMatter() {
        String number = waiting();
        assertThat(found(there("0101", ""))).contains(number);
        assertThat(found(there("0201", ""))).doesNotContain(number);
        classify(number, "0101", "0201");
        assertThat(found(there("0201", "0101"))).contains(number);
        assertThat(found(there("0101", ""))).doesNotContain(number);
        assertThat(told(number)).isOne();
        dispatchTicket.dispatch(
                number,
                Choice.of(31L, "路灯由它管"),
                journeys.version(number),
                journeys.first(Role.AGENT),
                NOW);
        assertThat(searchTickets.search(there("0201", ""), null, journeys.clerkOf(31), NOW).lines())
                .extracting(TicketLine::number)
                .contains(number);
    }

    @Test
    void oneThatWasClassifiedBeforeIsWrittenAgain() {
        String number = waiting();
        many.change("update ticket set place_code = '0201' where number = ?1", number);
        assertThat(found(there("0201", ""))).doesNotContain(number);
        String other = waiting();
        List.of(number, other).forEach(this::again);
        many.change(
                "insert into alarm (kind, ticket_id, leg_id, at, try_at) values ('words-again', 0, 0,"
                        + " cast(?1 as timestamptz), timestamptz '2000-01-01 00:00Z')",
                "2000-01-01 00:00Z");
        var elsewhere = Executors.newSingleThreadExecutor();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            many.strings(
                                    "select number from ticket where number = ?1 for update",
                                    other);
                            CompletableFuture.runAsync(many::fill, elsewhere).join();
                        });
        assertThat(found(there("0201", ""))).contains(number);
        elsewhere.shutdown();
        assertThat(left(other)).as("somebody held it").isOne();
        assertThat(left(number)).isZero();
        fireDue.upTo(LATER, 0);
        assertThat(left(other)).isZero();
        assertThat(many.count("select count(*) from alarm where kind = 'words-again'").intValue())
                .as("one alarm, and it ends")
                .isZero();
    }

    private void again(String number) {
        many.change(
                "insert into words_again (ticket_id) select id from ticket where number = ?1",
                number);
    }

    private int left(String number) {
        return many.count(
                        "select count(*) from words_again w join ticket t on t.id = w.ticket_id where"
                                + " t.number = '%s'".formatted(number))
                .intValue();
    }

    private int told(String number) {
        return many.count(
                        "select count(*) from fact where kind = 'TicketClassified' and"
                                + " cast(payload as text) like '%"
                                + number
                                + "%'")
                .intValue();
    }
}
