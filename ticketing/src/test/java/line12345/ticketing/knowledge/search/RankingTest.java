package line12345.ticketing.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import line12345.ticketing.knowledge.Validity;
import line12345.ticketing.search.SoughtWords;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class RankingTest {
    private static final Ranking PLAIN = ranking("医保", List.of(), List.of());

    @Test
    void titlesStandBeforeOtherWordingsBeforeAnswers() {
        Hit answer = hit(9, "办证", "怎么办", "带医保卡", "0901", null);
        Hit asked = hit(8, "办证", "医保怎么办", "带卡", "0901", null);
        Hit title = hit(1, "异地医保", "", "带卡", "0901", null);
        Hit begins = hit(0, "医保报销", "", "带卡", "0901", null);
        assertOrder(PLAIN, begins, title, asked, answer);
    }

    @Test
    void theMatterInTheFormStandsFirstThenTheOneAboveIt() {
        Ranking ranking = ranking("医保", List.of("0901", "09"), List.of());
        Hit other = hit(3, "医保", "", "", "0602", null);
        Hit above = hit(2, "看病用医保", "", "", "09", null);
        Hit chosen = hit(1, "办证", "", "带医保卡", "0901", null);
        assertOrder(ranking, chosen, above, other);
    }

    @Test
    void whatIsOverStandsLastHoweverWellItFits() {
        Hit over = over(hit(9, "医保", "", "", "0901", null));
        Hit answer = hit(1, "办证", "", "带医保卡", "0602", null);
        assertOrder(ranking("医保", List.of("0901"), List.of()), answer, over);
    }

    @Test
    void whatIsForAnotherPlaceStandsBehind() {
        Ranking here = ranking("医保", List.of(), List.of("0101", "01"));
        Hit elsewhere = hit(9, "医保", "", "", "0901", "02");
        Hit district = hit(2, "医保", "", "", "0901", "01");
        Hit city = hit(1, "医保", "", "", "0901", null);
        assertOrder(here, district, city, elsewhere);
        assertOrder(PLAIN, elsewhere, district, city);
    }

    @Test
    void ofEqualOnesTheNewestStandsFirst() {
        assertOrder(PLAIN, hit(2, "医保", "", "", "", null), hit(1, "医保", "", "", "", null));
    }

    @Test
    void wordsMayBeSpreadOverItsParts() {
        Ranking both = ranking("医保 异地", List.of(), List.of());
        assertTrue(both.has(hit(1, "医保", "", "异地可用", "", null)));
        assertFalse(both.has(hit(1, "医保", "", "本地可用", "", null)));
    }

    @Test
    void withoutWordsOnlyTheMatterCounts() {
        Ranking matter = ranking("", List.of("0901", "09"), List.of());
        assertTrue(matter.has(hit(1, "题", "", "", "09", null)));
        assertFalse(matter.has(hit(1, "题", "", "", "0602", null)));
    }

    private static void assertOrder(Ranking ranking, Hit... wanted) {
        List<Hit> backwards = new ArrayList<>(List.of(wanted));
        Collections.reverse(backwards);
        assertEquals(List.of(wanted), backwards.stream().sorted(ranking.order()).toList());
    }

    private static Ranking ranking(String words, List<String> matters, List<String> places) {
        return new Ranking(SoughtWords.of(words), matters, places);
    }

    private static Hit over(Hit hit) {
        return new Hit(
                hit.id(),
                1,
                hit.title(),
                hit.wordings(),
                hit.answer(),
                "",
                "",
                hit.matters(),
                null,
                "",
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                Validity.OVER);
    }

    private static Hit hit(
            long id, String title, String asked, String answer, String matter, String place) {
        return new Hit(
                id,
                id,
                title,
                List.of(asked),
                answer,
                "",
                "",
                List.of(matter),
                place,
                "",
                LocalDate.EPOCH,
                null,
                Validity.CURRENT);
    }
}
