package line12345.ticketing.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.rating.Level;

import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void solvedAndSatisfiedIsClosed() {
        assertThatCode(() -> new Answers(true, Level.FAIRLY_SATISFIED, "", Outcome.CLOSE, ""))
                .doesNotThrowAnyException();
    }

    @Test
    void unsolvedIsNeverSimplyClosed() {
        assertThatThrownBy(() -> new Answers(false, Level.SATISFIED, "没修", Outcome.CLOSE, "x"))
                .hasMessageContaining("不能直接办结");
        assertThatThrownBy(() -> new Answers(true, Level.DISSATISFIED, "态度差", Outcome.CLOSE, "x"))
                .hasMessageContaining("不能直接办结");
    }

    @Test
    void contentPeopleAreNotSentThroughARedo() {
        assertThatThrownBy(() -> new Answers(true, Level.SATISFIED, "", Outcome.REDO, "再来"))
                .hasMessageContaining("请直接办结");
    }

    @Test
    void whyAndWhatFollowsAreBothNeeded() {
        assertThatThrownBy(() -> new Answers(false, Level.DISSATISFIED, " ", Outcome.REDO, "再来"))
                .hasMessageContaining("原因");
        assertThatThrownBy(() -> new Answers(false, Level.DISSATISFIED, "没修", Outcome.EXPLAIN, ""))
                .hasMessageContaining("解释办结的依据");
    }

    @Test
    void threeStarsAreGoodAndTwoAreNot() {
        assertThat(Level.FAIRLY_SATISFIED.good()).isTrue();
        assertThat(Level.DISSATISFIED.good()).isFalse();
    }
}
