package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.FigureRows;
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
    private static final String[] FIGURES = {
        "tickets.filed", "tickets.filed.HELP", "tickets.channel.phone",
        "tickets.closed", "tickets.closed_on_time", "tickets.closing.ANSWERED",
        "tickets.closing.SATISFIED", "tickets.closing.EXPLAINED", "tickets.redone",
        "legs.dispatched", "legs.replied", "legs.replied_on_time",
        "handling.rated", "handling.good", "handling.solved"
    };

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
        for (String figure : FIGURES) {
            expected.put(figure, count(FigureRows.count(figure)));
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
                    .isEqualTo(count(FigureRows.standing(state)));
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
