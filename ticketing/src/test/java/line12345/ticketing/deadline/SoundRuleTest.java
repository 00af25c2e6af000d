package line12345.ticketing.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.calendar.ACalendar;
import line12345.ticketing.time.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class SoundRuleTest {
    private final SoundRule sound =
            new SoundRule(
                    new Reckoning(ACalendar.office(), start -> new YellowRule(1, 25)),
                    LocalDate.parse("2026-05-11"));

    @ParameterizedTest
    @CsvSource({
        "2 WORKING_DAY, 1 WORKING_DAY, 4 HOUR",
        "10 WORKING_DAY, 8 WORKING_DAY, 1 WORKING_DAY",
        "15 WORKING_DAY, 12 WORKING_DAY, 1 WORKING_DAY",
        "24 HOUR, 20 HOUR, 30 MINUTE",
        "2 HOUR, 1 HOUR, 15 MINUTE",
        "7 DAY, 2 WORKING_DAY, 2 WORKING_HOUR"
    })
    void whatIsInForceInRealCitiesIsSound(String promise, String leg, String sign) {
        assertThatCode(() -> sound.check(rule(promise, leg, sign))).doesNotThrowAnyException();
        assertThat(sound.remark(rule(promise, leg, sign))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2 WORKING_DAY, 3 WORKING_DAY, 4 HOUR",
        "24 HOUR, 25 HOUR, 30 MINUTE",
        "10 HOUR, 601 MINUTE, 30 MINUTE",
        // On a Friday five working days are seven days, and a holiday makes them more.
        "5 DAY, 5 WORKING_DAY, 4 HOUR"
    })
    void aReplyLaterThanThePromiseIsRefused(String promise, String leg, String sign) {
        assertThatThrownBy(() -> sound.check(rule(promise, leg, sign)))
                .isInstanceOf(WrongRule.class)
                .hasMessageContainingAll("承诺时限", "还长", "派出时");
    }

    @ParameterizedTest
    @CsvSource({
        "2 WORKING_DAY, 1 WORKING_DAY, 2 WORKING_DAY",
        "2 WORKING_DAY, 1 WORKING_DAY, 72 HOUR",
        // Friday evening and four working hours are Monday morning, twenty hours are not.
        "24 HOUR, 20 HOUR, 4 WORKING_HOUR"
    })
    void signingLaterThanTheReplyIsRefused(String promise, String leg, String sign) {
        assertThatThrownBy(() -> sound.check(rule(promise, leg, sign)))
                .isInstanceOf(WrongRule.class)
                .hasMessageContainingAll("签收时限", "还长");
    }

    @Test
    void noMarginIsAllowedButSaid() {
        DeadlineRule rule = rule("5 WORKING_DAY", "5 WORKING_DAY", "4 HOUR");
        assertThatCode(() -> sound.check(rule)).doesNotThrowAnyException();
        assertThat(sound.remark(rule)).hasValue("回复时限与承诺时限相同，没有给审核和回访留出时间。");
    }

    @Test
    void aNumberWithTooManyDigitsIsATypingError() {
        assertThatCode(() -> sound.check(rule("999 WORKING_DAY", "8 WORKING_DAY", "1 HOUR")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> sound.check(rule("1000 WORKING_DAY", "8 WORKING_DAY", "1 HOUR")))
                .isInstanceOf(WrongRule.class)
                .hasMessageContaining("不能超过 999");
    }

    private static DeadlineRule rule(String promise, String leg, String sign) {
        return new DeadlineRule(Span.parse(promise), Span.parse(leg), Span.parse(sign), "本市规定");
    }
}
