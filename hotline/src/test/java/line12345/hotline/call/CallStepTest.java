package line12345.hotline.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class CallStepTest {
    @Test
    void aStepThatIsLoggedDoesNotTellTheNumber() {
        String number = "13812345678";
        assertThat(new CallStep.Arrived("a-1.1", Instant.EPOCH, number).toString())
                .contains("a-1.1")
                .doesNotContain(number);
        assertThat(new CallStep.Queued("a-1.1", Instant.EPOCH, number).toString())
                .contains("a-1.1")
                .doesNotContain(number);
    }
}
