package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.statistics.Counting;
import line12345.ticketing.statistics.Figures;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import javax.sql.DataSource;

/** Every figure that moved while 50 tickets lived equals a count over the tables themselves. */
@QuarkusTest
class FiguresRecountAppTest extends AppTest {
    /** Written apart from the product's own SQL: it counts tickets, legs and ratings. */
    private static final Map<String, String> RECOUNT =
            Map.ofEntries(
                    Map.entry("tickets.filed", "select count(*) from ticket"),
                    Map.entry(
                            "tickets.filed.HELP",
                            "select count(*) from ticket where kind = 'HELP'"),
                    Map.entry(
                            "tickets.channel.phone",
                            "select count(*) from ticket where channel = 'phone'"),
                    Map.entry(
                            "tickets.closed",
                            "select count(*) from ticket where closed_at is not null"),
                    Map.entry(
                            "tickets.closed_on_time",
                            "select count(*) from ticket where closed_at is not null and coalesce(answered_at, closed_at) < promised_at"),
                    Map.entry(
                            "tickets.closing.ANSWERED",
                            "select count(*) from ticket where closing = 'ANSWERED'"),
                    Map.entry(
                            "tickets.closing.SATISFIED",
                            "select count(*) from ticket where closing = 'SATISFIED'"),
                    Map.entry(
                            "tickets.closing.EXPLAINED",
                            "select count(*) from ticket where closing = 'EXPLAINED'"),
                    Map.entry("tickets.redone", "select count(*) from leg where redo"),
                    Map.entry("legs.dispatched", "select count(*) from leg where part <> 'TOLD'"),
                    Map.entry(
                            "legs.replied",
                            "select count(*) from leg where replied_at is not null"),
                    Map.entry(
                            "legs.replied_on_time",
                            "select count(*) from leg where replied_at < due_at"),
                    Map.entry("handling.rated", "select count(*) from rating"),
                    Map.entry(
                            "handling.good",
                            "select count(*) from rating where level in (3, 4, 5)"),
                    Map.entry("handling.solved", "select count(*) from rating where solved"));

    @Inject Journeys journeys;
    @Inject Figures figures;
    @Inject DataSource database;

    @Test
    void fiftyMixedJourneysAddUp() throws SQLException {
        Random random = new Random(20261121);
        Instant start = Instant.parse("2026-03-02T01:00:00Z");
        for (int i = 0; i < 50; i++) {
            // Sixty days apart, so that the callback that comes next is always this ticket's.
            journeys.live(random, start.plus(Duration.ofDays(60L * i / 50)));
            if (i % 10 == 0) {
                figures.fold();
            }
        }
        Map<String, Long> expected = new TreeMap<>();
        for (var line : RECOUNT.entrySet()) {
            expected.put(line.getKey(), count(line.getValue()));
        }
        assertThat(expected.get("tickets.closing.EXPLAINED")).isPositive();
        assertThat(expected.get("tickets.redone")).isPositive();
        assertThat(expected.get("legs.replied"))
                .isGreaterThan(expected.get("legs.replied_on_time"));

        Map<String, Long> sums = figures.sums(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
        for (String figure : expected.keySet()) {
            assertThat(sums.getOrDefault(figure, 0L)).as(figure).isEqualTo(expected.get(figure));
        }
        Map<String, Long> now = figures.sums(Counting.NOW, Counting.NOW);
        for (String state :
                new String[] {"WAITING_DISPATCH", "HANDLING", "WAITING_CALLBACK", "CLOSED"}) {
            assertThat(now.getOrDefault("tickets.state." + state, 0L))
                    .as(state)
                    .isEqualTo(count("select count(*) from ticket where state = '" + state + "'"));
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
