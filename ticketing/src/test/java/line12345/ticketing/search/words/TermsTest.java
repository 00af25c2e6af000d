package line12345.ticketing.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.search.words.Terms.Mark;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

class TermsTest {
    /** Whatever stands in a text is found by its terms: nothing is lost, whatever it is. */
    @Test
    void everyPieceOfATextHasItsTermsInIt() {
        Random random = new Random(12345);
        String letters = "停水电路灯南湖花园小区Ａｂ1２，。 \n𠮷𣲘㎡ｶﾞé\ue815\u200b😀龘";
        int[] all = letters.codePoints().toArray();
        for (int round = 0; round < 2_000; round++) {
            StringBuilder raw = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                raw.appendCodePoint(all[random.nextInt(all.length)]);
            }
            PlainText text = PlainText.of(raw.toString());
            Set<Integer> terms = Terms.of(text);
            for (String word : text.words()) {
                int[] characters = word.codePoints().toArray();
                int from = random.nextInt(characters.length);
                int length = 1 + random.nextInt(characters.length - from);
                String piece = new String(characters, from, length);
                assertThat(text.has(piece)).isTrue();
                assertThat(terms).as(raw + " / " + piece).containsAll(Terms.of(piece));
            }
        }
    }

    @Test
    void aRareCharacterIsFoundAloneAndAnEverydayOneOnlyWithANeighbour() {
        assertThat(Terms.of("𠮷")).hasSize(1);
        assertThat(Terms.of("龘")).hasSize(1);
        assertThat(Terms.of("水")).isEmpty();
        assertThat(Terms.of("7")).isEmpty();
        assertThat(Terms.of("停水")).hasSize(1);
        assertThat(Terms.of("1203")).hasSize(3);
    }

    @Test
    void marksAreNoPairsAndDiffer() {
        Set<Integer> marks = new HashSet<>();
        for (Mark mark : Mark.values()) {
            for (long value = 0; value < 500; value++) {
                marks.add(Terms.mark(mark, value));
            }
        }
        assertThat(marks).hasSizeGreaterThan(Mark.values().length * 500 - 5);
        assertThat(marks).allMatch(mark -> mark >>> 27 == 0xd800 >> 11);
    }
}
