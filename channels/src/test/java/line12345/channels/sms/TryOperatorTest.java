package line12345.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

class TryOperatorTest {
    private final TryOperator operator = new TryOperator();

    @Test
    void theLastFiftyAreKeptTheNewestFirstAndEachOnce() {
        operator.clock = new OfficeClock();
        for (int i = 1; i <= 60; i++) {
            operator.send(message(i));
        }
        operator.send(message(60));
        assertThat(operator.kept()).hasSize(50).extracting("words").startsWith("60", "59");
        assertThat(operator.kept()).extracting("number").containsOnly("138****5678");
    }

    private static Operator.Message message(int i) {
        return new Operator.Message(String.valueOf(i), "13812345678", String.valueOf(i));
    }
}
