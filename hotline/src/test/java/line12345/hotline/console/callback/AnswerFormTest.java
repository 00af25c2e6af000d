package line12345.hotline.console.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.callback.Answers;
import line12345.ticketing.callback.Outcome;
import line12345.ticketing.rating.Level;

import org.junit.jupiter.api.Test;

class AnswerFormTest {
    @Test
    void solvedAndSatisfiedClosesByItself() {
        Answers answers = new AnswerForm(1, true, 3, "", null, "").answers();
        assertThat(answers.outcome()).isEqualTo(Outcome.CLOSE);
        assertThat(answers.level()).isEqualTo(Level.FAIRLY_SATISFIED);
    }

    @Test
    void anUnhappyCitizenNeedsADecision() {
        assertThatThrownBy(() -> new AnswerForm(1, true, 2, "慢", null, "").answers())
                .hasMessageContaining("处理方式");
        assertThat(new AnswerForm(1, true, 2, "慢", Outcome.REDO, "加快").answers().outcome())
                .isEqualTo(Outcome.REDO);
    }

    @Test
    void eachQuestionMustBeAnswered() {
        assertThatThrownBy(() -> new AnswerForm(1, null, 5, "", null, "").answers())
                .hasMessageContaining("已经解决");
        assertThatThrownBy(() -> new AnswerForm(1, true, null, "", null, "").answers())
                .hasMessageContaining("满意程度");
        assertThatThrownBy(() -> new AnswerForm(1, true, 6, "", null, "").answers())
                .hasMessageContaining("满意程度");
    }
}
