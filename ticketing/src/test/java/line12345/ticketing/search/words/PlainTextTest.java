package line12345.ticketing.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PlainTextTest {
    private static List<String> words(String text) {
        return PlainText.of(text).words();
    }

    @Test
    void fullWidthIsLikeHalfWidthAndCapitalsAreLikeSmallLetters() {
        assertThat(words("京Ａ１２３ abc ＡＢＣ")).containsExactly("京a123", "abc", "abc");
        assertThat(PlainText.of("ＰＭ２．５").plain()).isEqualTo("pm2 5");
        assertThat(PlainText.of("１００㎡").has("100m2")).isTrue();
    }

    @Test
    void nothingIsFoundAcrossPunctuationOrALine() {
        PlainText text = PlainText.of("小区停电，水管也坏了。\n路灯（南湖）花园");
        assertThat(text.has("停电")).isTrue();
        assertThat(text.has("电水")).isFalse();
        assertThat(text.has("了路")).isFalse();
        assertThat(text.has("湖花")).isFalse();
        assertThat(words("，。！")).isEmpty();
        assertThat(words("")).isEmpty();
        assertThat(PlainText.of(null).words()).isEmpty();
    }

    @Test
    void aRareCharacterOfFourBytesIsOne() {
        PlainText text = PlainText.of("找𠮷田𣲘先生");
        assertThat(text.has("𠮷田")).isTrue();
        assertThat(text.has("田𣲘")).isTrue();
        assertThat(text.length()).isEqualTo(6);
        // Characters of private use, with which old systems wrote rare names.
        assertThat(PlainText.of("王\ue815\ue816").has("\ue815\ue816")).isTrue();
    }

    @Test
    void invisibleSignsAndAccentsAreNotThere() {
        assertThat(PlainText.of("停\u200b水").has("停水")).isTrue();
        assertThat(PlainText.of("\u200f停\u202e水\u2069").plain()).isEqualTo("停水");
        assertThat(PlainText.of("café").plain()).isEqualTo(PlainText.of("cafe\u0301").plain());
    }

    @Test
    void whatNoTextShouldHaveIsABreak() {
        assertThat(words("停\u0000水")).containsExactly("停", "水");
        assertThat(words("停\ud842水")).containsExactly("停", "水");
        assertThat(words("停😀水")).containsExactly("停", "水");
    }

    @Test
    void aHundredThousandCharactersTakeNoTime() {
        PlainText text = PlainText.of("停水ＡＢ㎡𠮷，".repeat(100_000 / 7));
        assertThat(text.has("水ab")).isTrue();
        assertThat(Terms.of(text)).hasSizeLessThan(10);
    }

    @Test
    void hitsAreMarkedWhereTheyWereWritten() {
        String raw = "【南湖花园】Ａ栋𠮷宅停\u200b水，停水两天";
        PlainText text = PlainText.of(raw);
        assertThat(text.places(List.of("停水", "湖花", "花园", "a栋")))
                .extracting(place -> raw.substring(place.start(), place.end()))
                .containsExactly("湖花园", "Ａ栋", "停\u200b水", "停水");
        assertThat(text.places(List.of("没有"))).isEmpty();
    }
}
