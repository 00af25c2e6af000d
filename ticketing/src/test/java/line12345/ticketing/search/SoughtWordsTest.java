package line12345.ticketing.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.search.words.PlainText;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

class SoughtWordsTest {
    @Test
    void severalWordsAreSeveralWhateverStandsBetweenThem() {
        assertThat(SoughtWords.of(" 停水，南湖花园　停水 ").words()).containsExactly("停水", "南湖花园");
        assertThat(SoughtWords.of(" ").words()).isEmpty();
    }

    @Test
    void allWordsMustStandInTheTextOrTheAddress() {
        SoughtWords words = SoughtWords.of("停水 3栋");
        assertThat(words.in(PlainText.of("家里停水"), PlainText.of("南湖花园3栋"))).isTrue();
        assertThat(words.in(PlainText.of("家里停"), PlainText.of("水3栋"))).isFalse();
    }

    @Test
    void whatCannotBeLookedForIsSaidSo() {
        assertThatThrownBy(() -> SoughtWords.of("，。\u0000"))
                .isInstanceOf(WrongSearch.class)
                .hasMessageContaining("没有文字");
        assertThatThrownBy(() -> SoughtWords.of("水".repeat(100_000)))
                .isInstanceOf(WrongSearch.class)
                .hasMessageContaining("太长");
        assertThat(SoughtWords.of("东南西北中发白一二三四五六七八九十百千万".repeat(5)).terms()).hasSize(20);
    }

    @Test
    void anExcerptBeginsBeforeTheFirstHitAndMarksAll() {
        String raw = "市民来电反映，".repeat(20) + "南湖花园停水，\n至今停水。" + "请处理。".repeat(40);
        Excerpt excerpt = Excerpt.of(PlainText.of(raw), List.of("停水"));
        assertThat(excerpt.pieces().stream().filter(Excerpt.Piece::hit).map(Excerpt.Piece::text))
                .containsExactly("停水", "停水");
        String whole =
                excerpt.pieces().stream().map(Excerpt.Piece::text).collect(Collectors.joining());
        assertThat(whole).startsWith("…").endsWith("…").contains("南湖花园停水， 至今停水。");
        assertThat(whole.codePointCount(0, whole.length())).isLessThanOrEqualTo(92);
        assertThat(Excerpt.of(PlainText.of("𠮷".repeat(200)), List.of()).pieces()).hasSize(2);
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        Spot spot = new Spot(Instant.parse("2026-05-01T01:02:03.456789Z"), 4711);
        assertThat(Spot.of(spot.cursor())).isEqualTo(spot);
        assertThat(Spot.of("")).isNull();
        for (String wrong :
                List.of(
                        "x",
                        "%%%",
                        "AAAA",
                        spot.cursor() + "A",
                        "f/////////8AAAAAAAAAAA",
                        "f_________8AAAAAAAAAAA")) {
            assertThatThrownBy(() -> Spot.of(wrong)).as(wrong).isInstanceOf(WrongSearch.class);
        }
    }
}
