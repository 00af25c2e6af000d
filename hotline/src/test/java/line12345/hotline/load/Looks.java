package line12345.hotline.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the database does to find what is due: time and pages touched, the middle of many tries. */
final class Looks {
    private static final int TRIES = 51;

    /** As {@code AlarmDesk} asks; a test holds the two together. */
    static final String DUE =
            """
            select kind, ticket_id, leg_id, at, try_at, attempts from alarm
            where parked_at is null and try_at <= '%s' and try_at >= '1970-01-01'
            order by try_at limit 200
            """;

    private static final String NEXT =
            "select try_at from alarm where parked_at is null order by try_at limit 1";
    static final String TAKE =
            """
            with held as materialized (
                select 1 from ticket where id = %1$d for no key update skip locked),
            mine as (
                select ticket_id, leg_id, kind from alarm
                where kind = 'sign-by' and ticket_id = %1$d and leg_id = 1
                  and try_at <= '9999-01-01' and parked_at is null
                  and (exists (select 1 from held)
                       or not exists (select 1 from ticket where id = %1$d))
                for update skip locked)
            delete from alarm using mine
            where alarm.ticket_id = mine.ticket_id and alarm.leg_id = mine.leg_id
              and alarm.kind = mine.kind
            returning alarm.at
            """;

    /** What a house without this table would ask every minute: a column without an index. */
    private static final String SCAN =
            """
            select kind, ticket_id, leg_id from alarm
            where parked_at is null and at <= '%s' order by at limit 200
            """;

    /**
     * @param millis planned and done
     * @param pages of 8 KiB, from memory or not
     */
    record Look(String name, double millis, long pages, long rows) {
        String line(Look large) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f ms, %d pages | %.3f ms, %d pages | %.2f × | %.2f × |",
                    name,
                    rows,
                    millis,
                    pages,
                    large.millis,
                    large.pages,
                    large.millis / millis,
                    (double) large.pages / pages);
        }
    }

    private final Database database;
    private final ObjectMapper json = new ObjectMapper();

    Looks(Database database) {
        this.database = database;
    }

    /**
     * @param before a moment at which nothing is due
     * @param after a moment at which more than 200 are due
     * @param copies tickets to take, as places
     */
    List<Look> all(OffsetDateTime before, OffsetDateTime after, long copies) {
        List<Look> looks = new ArrayList<>();
        looks.add(middle("a look that finds nothing", i -> DUE.formatted(before)));
        looks.add(middle("a look that finds 200", i -> DUE.formatted(after)));
        looks.add(middle("when the next is due", i -> NEXT));
        looks.add(middle("taking one", i -> TAKE.formatted(OpenLegs.idOf(1 + i * copies / TRIES))));
        looks.add(
                middle("for comparison: by a column without an index", i -> SCAN.formatted(after)));
        return looks;
    }

    private interface Query {
        String of(long turn);
    }

    private Look middle(String name, Query query) {
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            looks.add(explained(name, query.of(i)));
        }
        looks.sort(Comparator.comparingDouble(Look::millis));
        Look middle = looks.get(TRIES / 2);
        looks.sort(Comparator.comparingLong(Look::pages));
        return new Look(name, middle.millis(), looks.get(TRIES / 2).pages(), middle.rows());
    }

    /** Nothing of it stays. */
    private Look explained(String name, String query) {
        database.run("begin");
        try {
            String plan = database.texts("explain (analyze, buffers, format json) " + query).get(0);
            JsonNode told = json.readTree(plan).get(0);
            JsonNode top = told.get("Plan");
            return new Look(
                    name,
                    told.get("Planning Time").asDouble() + told.get("Execution Time").asDouble(),
                    top.get("Shared Hit Blocks").asLong() + top.get("Shared Read Blocks").asLong(),
                    top.get("Actual Rows").asLong());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            database.run("rollback");
        }
    }
}
