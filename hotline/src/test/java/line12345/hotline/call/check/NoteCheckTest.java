package line12345.hotline.call.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NoteCheckTest {
    @Test
    void leavingItOutNeedsAReason() {
        assertThatThrownBy(() -> NoteCheck.tidy(" \n")).isInstanceOf(CheckWithoutWords.class);
        assertThatThrownBy(() -> NoteCheck.tidy(null)).isInstanceOf(CheckWithoutWords.class);
    }

    @Test
    void wordsAreOneShortLine() {
        assertThat(NoteCheck.tidy("刚换班\n已查过")).isEqualTo("刚换班 已查过");
        assertThat(NoteCheck.tidy("字".repeat(400))).hasSize(NoteCheck.LONGEST);
    }
}
