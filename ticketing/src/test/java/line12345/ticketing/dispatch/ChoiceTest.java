package line12345.ticketing.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

class ChoiceTest {
    @Test
    void nobodyAndTwiceTheSameHelpNothing() {
        assertThat(new Choice(31L, Arrays.asList(41L, null, 41L), "近").helpers())
                .containsExactly(41L);
        assertThat(new Choice(31L, null, "近").helpers()).isEmpty();
    }

    @Test
    void noMoreHelpThanACatalogueLineMayName() {
        List<Long> ten = LongStream.rangeClosed(1, 10).boxed().toList();
        assertThat(new Choice(31L, ten, "近").helpers()).hasSize(10);
        List<Long> eleven = LongStream.rangeClosed(1, 11).boxed().toList();
        assertThatThrownBy(() -> new Choice(31L, eleven, "近"))
                .isInstanceOf(TooManyHelpers.class)
                .hasMessageContaining("最多 10 个");
    }
}
