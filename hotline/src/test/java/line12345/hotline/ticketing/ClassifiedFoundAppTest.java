package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Role;
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

/** A ticket is found where it was classified to, and no more where it was before. */
@QuarkusTest
class ClassifiedFoundAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2026-05-12T02:00:00Z");

    @Inject Journeys journeys;
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
        many.change(
                "insert into alarm (kind, ticket_id, leg_id, at, try_at) select 'words-again', id, 0,"
                        + " timestamptz '2000-01-01 00:00Z', timestamptz '2000-01-01 00:00Z'"
                        + " from ticket where number = ?1",
                number);
        many.fill();
        assertThat(found(there("0201", ""))).contains(number);
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
