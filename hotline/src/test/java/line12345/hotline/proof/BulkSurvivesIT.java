package line12345.hotline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A bulk job whose house is killed in the middle goes on where it was, and does nothing twice. */
class BulkSurvivesIT {
    private static final Path LOGS = Bench.logs("BulkSurvivesIT");
    private static final int ROWS = 200;

    @Test
    void aJobGoesOnAfterAKill() {
        try (RunningHouse house = RunningHouse.withoutTelephony(LOGS)) {
            Staff agent = house.signIn("agent01");
            Random random = new Random(12);
            List<Map<String, Object>> marked = new ArrayList<>();
            for (int i = 0; i < ROWS; i++) {
                String number = Filing.of(random, Filing.Way.DISPATCHED).file(agent);
                long version =
                        house.sql().number("select version from ticket where number = ?", number);
                marked.add(Map.of("number", number, "position", 0, "version", version));
            }
            Map<String, Object> form =
                    Map.of("action", "sign", "key", UUID.randomUUID().toString(), "marked", marked);
            long job = house.signIn("clerk31").post("/bulk", form).path("id").asLong();
            await("some rows are done")
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> rows(house, "DONE") > 5);
            house.kill();
            house.start();
            long before = rows(house, "DONE");
            long left = rows(house, "WAITING");
            System.out.println(
                    "done before or at once after the kill: " + before + ", left " + left);
            await("all rows have a result")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> rows(house, "WAITING") == 0);
            var told = house.signIn("clerk31").get("/bulk/" + job + "/state");
            assertThat(told.path("done").asInt()).isEqualTo(ROWS);
            assertThat(told.path("refused").asInt()).as("nothing was done twice").isZero();
            assertThat(house.sql().number("select count(*) from leg where signed_at is not null"))
                    .isEqualTo(ROWS);
            assertThat(house.sql().number("select count(*) from fact where kind = 'LegSigned'"))
                    .isEqualTo(ROWS);
        }
    }

    private static long rows(RunningHouse house, String state) {
        return house.sql().number("select count(*) from bulk_row where state = ?", state);
    }
}
