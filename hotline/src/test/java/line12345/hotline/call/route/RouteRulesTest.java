package line12345.hotline.call.route;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.queue.AQueue;
import line12345.hotline.call.queue.Queue;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

class RouteRulesTest {
    private static final Instant FROM = Instant.parse("2026-12-01T01:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-12-01T04:00:00Z");
    private static final BooleanSupplier DAY = () -> true;
    private static final BooleanSupplier NIGHT = () -> false;

    private static final List<Queue> QUEUES =
            List.of(
                    AQueue.general(),
                    AQueue.of("enterprise", "general", 30, "96888", "2"),
                    AQueue.working("consumer", "12315", "night"),
                    AQueue.dated("leaders", FROM, UNTIL, "enterprise"),
                    AQueue.confidential("discipline", "12388"));

    private static String queue(
            String dialled, String digit, Instant now, BooleanSupplier working) {
        return WhereToWait.of(new Asked(null, "x", dialled, digit), QUEUES, now, working).key();
    }

    @Test
    void theNumberDialledSaysWhichQueue() {
        assertThat(queue("12315", null, FROM, DAY)).isEqualTo("consumer");
        assertThat(queue("12345", null, FROM, DAY)).isEqualTo("general");
        assertThat(queue("", "", FROM, DAY)).isEqualTo("general");
    }

    @Test
    void aDigitSaysWhichQueueAndAWrongOneMeansTheGeneral() {
        assertThat(queue("12345", "2", FROM, DAY)).isEqualTo("enterprise");
        assertThat(queue("12345", "9", FROM, DAY)).isEqualTo("general");
    }

    @Test
    void whoCallsAClosedQueueWaitsWhereItOverflowsTo() {
        assertThat(queue("12345", "3", FROM.minusMillis(1), DAY)).isEqualTo("enterprise");
        assertThat(queue("12345", "3", FROM, DAY)).isEqualTo("leaders");
        assertThat(queue("12345", "3", UNTIL, DAY)).isEqualTo("enterprise");
        assertThat(queue("12315", null, FROM, NIGHT)).isEqualTo("general");
    }

    @Test
    void aConfidentialQueueStaysWhatWasMeantAtAnyHour() {
        assertThat(queue("12388", null, FROM, DAY)).isEqualTo("discipline");
        assertThat(queue("12388", null, FROM, NIGHT)).isEqualTo("discipline");
    }

    @Test
    void theNightsWordsAreHeardAtNight() {
        Queue consumer = QUEUES.get(2);
        assertThat(WhereToWait.prompt(consumer, NIGHT)).isEqualTo("night");
        assertThat(WhereToWait.prompt(consumer, DAY)).isEmpty();
        assertThat(WhereToWait.prompt(QUEUES.get(0), NIGHT)).isEmpty();
    }

    @Test
    void whoIsCaredForGoesBeforeWhoGaveUpBeforeWhoWaitsForAnAnswer() {
        int care = WhoIsFirst.of(true, 0, 2, false).priority();
        int gaveUp = WhoIsFirst.of(false, 2, 2, true).priority();
        int open = WhoIsFirst.of(false, 1, 2, true).priority();
        assertThat(care).isGreaterThan(gaveUp);
        assertThat(gaveUp).isGreaterThan(open);
        assertThat(open).isPositive();
        assertThat(WhoIsFirst.of(false, 1, 2, false).priority()).isZero();
    }

    @Test
    void aCityMayGiveNoPriorityForAbandonments() {
        assertThat(WhoIsFirst.of(false, 9, 0, false)).isEqualTo(new WhoIsFirst.Place(0, ""));
    }

    @Test
    void theAgentIsToldWhy() {
        assertThat(WhoIsFirst.of(false, 3, 2, false).why()).contains("3 次");
    }
}
