package line12345.ticketing.partner.day;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.partner.day.Comparison.Line;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What two lists of a day have in common and what not. */
class ComparisonTest {
    private static DayItem weSent(String number, String state, String hash) {
        return new DayItem(true, number, null, state, hash);
    }

    private static DayItem theyTook(String ours, String state, String hash) {
        return new DayItem(false, "J" + ours, ours, state, hash);
    }

    @Test
    void theSameOnBothSidesMatches() {
        Comparison found =
                Comparison.of(
                        List.of(
                                weSent("1", "SENT", "a"),
                                new DayItem(false, "2", "J2", "ANSWERED", "b")),
                        List.of(
                                new DayItem(true, "J2", "2", "ANSWERED", "b"),
                                theyTook("1", "SENT", "a")));
        assertThat(found.matched()).isEqualTo(2);
        assertThat(found.lines()).isEmpty();
    }

    @Test
    void eachKindOfDifferenceIsFound() {
        Comparison found =
                Comparison.of(
                        List.of(
                                weSent("1", "SENT", "a"),
                                weSent("2", "SENT", "a"),
                                weSent("3", "SENT", "a")),
                        List.of(
                                theyTook("2", "ACCEPTED", "a"),
                                theyTook("3", "SENT", "other"),
                                theyTook("4", "SENT", "a"),
                                new DayItem(true, "J9", null, "SENT", "a")));
        assertThat(found.matched()).isZero();
        assertThat(found.lines())
                .extracting(Line::difference)
                .containsExactly(
                        Difference.MISSING_THERE,
                        Difference.DIFFERENT,
                        Difference.DIFFERENT,
                        Difference.MISSING_HERE,
                        Difference.MISSING_HERE);
    }

    /** Numbers of two houses may be alike: ours sent and theirs sent are two tickets. */
    @Test
    void aNumberThatBothGaveIsNotTheSameTicket() {
        Comparison found =
                Comparison.of(
                        List.of(weSent("1", "SENT", "a")),
                        List.of(new DayItem(true, "1", null, "SENT", "a")));
        assertThat(found.lines())
                .extracting(Line::difference)
                .containsExactly(Difference.MISSING_THERE, Difference.MISSING_HERE);
    }

    @Test
    void whatTheyRefusedTheyNeedNotHave() {
        assertThat(Comparison.of(List.of(weSent("1", "REFUSED", "a")), List.of()).lines())
                .isEmpty();
    }

    @Test
    void aListOfNothingAndNonsenseIsOnlyDifferent() {
        Comparison found =
                Comparison.of(List.of(), List.of(new DayItem(false, null, null, null, null)));
        assertThat(found.lines()).hasSize(1);
    }
}
