package line12345.ticketing.search.alike;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.search.words.PlainText;
import line12345.ticketing.search.words.Terms;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class LikenessTest {
    private static final List<Set<Integer>> TODAY =
            Stream.of(
                            "市民反映南湖花园小区停水两天，请尽快处理",
                            "市民反映南湖花园停水，请尽快处理",
                            "市民反映桂花路路灯不亮，请尽快处理",
                            "市民反映夜间施工噪音，请尽快处理",
                            "市民反映公交车晚点，请尽快处理",
                            "市民反映学校门口摆摊，请尽快处理")
                    .map(text -> Terms.of(PlainText.of(text)))
                    .toList();

    private static Likeness.Alike alike(String typed, int other) {
        return new Likeness(typed, TODAY).to(TODAY.get(other));
    }

    @Test
    void theSameWordsAreAlikeAndSaySo() {
        Likeness.Alike alike = alike("家里停水了，我住南湖花园三栋", 0);
        assertThat(alike.words()).containsExactly("南湖花园", "停水");
        assertThat(alike.score()).isGreaterThan(alike("南湖花园有人摆摊", 0).score());
    }

    @Test
    void whatEverybodySaysMakesNothingAlike() {
        assertThat(alike("市民反映有问题，请尽快处理", 2)).isNull();
        assertThat(alike("楼上漏水", 0)).isNull();
        assertThat(alike("", 0)).isNull();
        assertThat(new Likeness("停水", List.of()).to(Set.of())).isNull();
    }
}
