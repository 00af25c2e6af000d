package line12345.ticketing.chat.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpectedWaitTest {
    @Test
    void eachTalkThatGoesOnMakesRoomWhenItEnds() {
        // Two talks of six minutes: somebody is free every three.
        assertThat(ExpectedWait.minutes(0, 2, 360)).hasValue(3);
        assertThat(ExpectedWait.minutes(3, 2, 360)).hasValue(12);
    }

    @Test
    void aPartOfAMinuteIsAMinute() {
        assertThat(ExpectedWait.minutes(0, 10, 30)).hasValue(1);
        assertThat(ExpectedWait.minutes(0, 1, 61)).hasValue(2);
    }

    @Test
    void whatNobodyKnowsIsNotMadeUp() {
        assertThat(ExpectedWait.minutes(0, 0, 360)).isEmpty();
        assertThat(ExpectedWait.minutes(0, 2, 0)).isEmpty();
        assertThat(HouseWords.place(0, ExpectedWait.minutes(0, 0, 360)))
                .contains("您排在第一位")
                .contains("说不准");
        assertThat(HouseWords.place(2, ExpectedWait.minutes(2, 2, 360)))
                .contains("您前面还有 2 位")
                .contains("预计等 9 分钟左右");
    }
}
