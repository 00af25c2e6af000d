package line12345.channels.wechat.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** Whatever stands on the menu leads somewhere. */
class MenuWordsTest {
    static List<String> words() {
        return MenuWords.ALL;
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordOfTheMenuIsUnderstood(String word) {
        Turn turn = Talker.hear(null, Heard.words(word), true, "new");
        assertThat(turn.words()).isNotEqualTo(Words.UNKNOWN);
        assertThat(turn.wish() != null || !turn.words().isEmpty()).isTrue();
    }
}
