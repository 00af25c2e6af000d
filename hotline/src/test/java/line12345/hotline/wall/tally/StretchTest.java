package line12345.hotline.wall.tally;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.agent.AgentState;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

/** Each moment at work is counted into one thing, on its own day, once. */
class StretchTest {
    /** 22:00 in the office. */
    private static final Instant EVENING = Instant.parse("2026-03-02T14:00:00Z");

    private static final Instant MIDNIGHT = Instant.parse("2026-03-02T16:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void midnightDividesIt() {
        assertThat(new Stretch(1, Spending.READY, EVENING).until(MIDNIGHT.plusSeconds(90)))
                .containsEntry(MONDAY, 7_200_000L)
                .containsEntry(MONDAY.plusDays(1), 90_000L)
                .hasSize(2);
    }

    @Test
    void whatEndsAtMidnightBelongsToTheDayBeforeAndWhatBeginsThenToTheNext() {
        assertThat(new Stretch(1, Spending.READY, EVENING).until(MIDNIGHT))
                .containsOnlyKeys(MONDAY);
        assertThat(new Stretch(1, Spending.READY, MIDNIGHT).until(MIDNIGHT.plusMillis(1)))
                .containsOnlyKeys(MONDAY.plusDays(1))
                .containsValue(1L);
    }

    @Test
    void aWholeDayBetweenIsADay() {
        assertThat(new Stretch(1, Spending.PAUSED, EVENING).until(MIDNIGHT.plusSeconds(86_400 + 1)))
                .containsEntry(MONDAY.plusDays(1), 86_400_000L)
                .containsEntry(MONDAY.plusDays(2), 1_000L);
    }

    @Test
    void newsThatComesLateTakesNothingAwayAndCountsNothingTwice() {
        Stretch talking = new Stretch(1, Spending.TALKING, EVENING);
        Stretch next = talking.turnedTo(Spending.READY, EVENING.minusSeconds(30));
        assertThat(talking.until(next.since())).isEmpty();
        assertThat(next.since()).isEqualTo(EVENING);
    }

    @Test
    void whoIsAwayIsCountedNowhere() {
        assertThat(new Stretch(1, Spending.OFFLINE, EVENING).until(MIDNIGHT)).isEmpty();
    }

    @Test
    void writingAfterACallIsNoRest() {
        assertThat(Spending.of(AgentState.PAUSED, "话后整理")).isEqualTo(Spending.WRAP_UP);
        assertThat(Spending.of(AgentState.PAUSED, "用餐")).isEqualTo(Spending.PAUSED);
        assertThat(Spending.of(AgentState.PAUSED, null)).isEqualTo(Spending.PAUSED);
        assertThat(Spending.of(AgentState.TALKING, null)).isEqualTo(Spending.TALKING);
    }

    @Test
    void everyStateAtWorkIsSomething() {
        for (AgentState state : AgentState.values()) {
            assertThat(Spending.of(state, null) == Spending.OFFLINE)
                    .as(state.name())
                    .isEqualTo(state == AgentState.OFFLINE);
        }
    }
}
