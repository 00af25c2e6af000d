package line12345.hotline.wall.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SendWordsTest {
    @Test
    void wordsBecomeOneLine() {
        assertThat(SendWords.tidy("  三点\n系统维护 ")).isEqualTo("三点 系统维护");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThat(SendWords.tidy("字".repeat(200))).hasSize(200);
        assertThatThrownBy(() -> SendWords.tidy("字".repeat(201))).isInstanceOf(WordsNotSent.class);
        assertThatThrownBy(() -> SendWords.tidy(" \n ")).isInstanceOf(WordsNotSent.class);
        assertThatThrownBy(() -> SendWords.tidy(null)).isInstanceOf(WordsNotSent.class);
    }
}
