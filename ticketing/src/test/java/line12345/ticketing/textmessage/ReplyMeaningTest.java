package line12345.ticketing.textmessage;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.rating.Level;
import line12345.ticketing.textmessage.ReplyMeaning.Kind;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReplyMeaningTest {
    @Test
    void aLevelIsReadHoweverItIsWritten() {
        rates(Level.VERY_SATISFIED, "5", "５", " 5 。", "五", "5分", "非常满意", "很满意！", "评价5", "5 非常满意");
        rates(Level.SATISFIED, "4", "四", "满意", "４星");
        rates(Level.FAIRLY_SATISFIED, "3", "三", "基本满意");
        rates(Level.DISSATISFIED, "2", "二", "不满意", "2，不满意");
        rates(Level.VERY_DISSATISFIED, "1", "一", "非常不满意", "1.");
    }

    @Test
    void oneAndTwoAreUnsolved() {
        assertThat(ReplyMeaning.of("2").solved()).isFalse();
        assertThat(ReplyMeaning.of("3").solved()).isTrue();
    }

    @Test
    void whatCanMeanAnythingMeansNothing() {
        for (String words :
                List.of(
                        "", "0", "6", "55", "15", "4.5", "5 不满意", "不太满意", "满意不了", "好的", "第5次",
                        "1非常")) {
            assertThat(ReplyMeaning.of(words).kind()).as(words).isEqualTo(Kind.UNCLEAR);
        }
        assertThat(ReplyMeaning.of(null).kind()).isEqualTo(Kind.UNCLEAR);
    }

    @Test
    void messagesAreStoppedAndResumed() {
        for (String words : List.of("T", "td", "ＴＤ", "退订", " t d ")) {
            assertThat(ReplyMeaning.of(words).kind()).as(words).isEqualTo(Kind.STOPS);
        }
        assertThat(ReplyMeaning.of("hf").kind()).isEqualTo(Kind.RESUMES);
    }

    private static void rates(Level level, String... all) {
        for (String words : all) {
            assertThat(ReplyMeaning.of(words))
                    .as(words)
                    .isEqualTo(new ReplyMeaning(Kind.RATES, level));
        }
    }
}
