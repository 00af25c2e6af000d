package line12345.hotline.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

class QualityCaseTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-11-27T16:00:00Z");
    private static final Actor CAO = new Actor(7, "曹班长", Role.SHIFT_LEADER, null, null);
    private static final Actor YAN = new Actor(8, "严班长", Role.SHIFT_LEADER, null, null);
    private static final Actor ZHOU = new Actor(9, "周话务员", Role.AGENT, null, null);

    private final QualityCase one =
            new QualityCase(1, 9, "周话务员", Reason.SHARE, Instant.parse("2026-11-22T15:59:59Z"), NOW);

    private QualityCase scored() {
        one.score(80, 1, UNTIL, CAO, NOW);
        return one;
    }

    @Test
    void aCallBelongsToTheWeekOfItsDayInTheOffice() {
        assertThat(SampleWeek.of(Instant.parse("2026-11-22T15:59:59Z")))
                .isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(SampleWeek.of(Instant.parse("2026-11-22T16:00:00Z")))
                .isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(SampleWeek.before(NOW)).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void itIsScoredOnce() {
        assertThat(scored().view().points()).isEqualTo(80);
        assertThatThrownBy(() -> one.score(90, 1, UNTIL, YAN, NOW)).isInstanceOf(CaseMoved.class);
        assertThatThrownBy(() -> one.drop("没有录音", YAN, NOW)).isInstanceOf(CaseMoved.class);
    }

    @Test
    void theAgentAcceptsAndCanAppealNoMore() {
        scored().accept(NOW);
        assertThat(one.view().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(one.view().byRule()).isFalse();
        assertThatThrownBy(() -> one.appeal("不同意", NOW)).isInstanceOf(CaseMoved.class);
    }

    @Test
    void anAppealIsTakenUntilTheEndOfTheTermAndNotAtIt() {
        scored();
        assertThatThrownBy(() -> one.appeal("不同意", UNTIL)).isInstanceOf(WrongCase.class);
        one.appeal("不同意", UNTIL.minusNanos(1000));
        assertThat(one.view().state()).isEqualTo(CaseState.APPEALED);
        assertThatThrownBy(() -> one.appeal("再来", NOW)).isInstanceOf(CaseMoved.class);
    }

    @Test
    void aTermThatPassesInSilenceSettlesAndSaysSo() {
        scored();
        assertThat(one.lapse(UNTIL.minusNanos(1000))).isFalse();
        assertThat(one.lapse(UNTIL)).isTrue();
        assertThat(one.view().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(one.view().said()).contains("按规定视为认可");
        assertThat(one.lapse(UNTIL)).as("a second time").isFalse();
    }

    @Test
    void whatWasAppealedDoesNotLapse() {
        scored().appeal("不同意", NOW);
        assertThat(one.lapse(UNTIL)).isFalse();
    }

    @Test
    void anAppealIsUpheldOrChangedWithTheFirstPointsKept() {
        scored().appeal("不同意", NOW);
        assertThatThrownBy(() -> one.change(80, "一样", YAN, NOW)).isInstanceOf(WrongCase.class);
        one.change(88, "第二项应给满分", YAN, NOW);
        assertThat(one.view().points()).isEqualTo(88);
        assertThat(one.view().firstPoints()).isEqualTo(80);
        assertThat(one.view().state()).isEqualTo(CaseState.CHANGED);
        assertThatThrownBy(() -> one.uphold("又", YAN, NOW)).isInstanceOf(CaseMoved.class);
    }

    @Test
    void whoSawAnOlderStateChangesNothing() {
        one.seen(0);
        assertThatThrownBy(() -> one.seen(1)).isInstanceOf(CaseMoved.class);
    }

    @Test
    void nobodyChecksTheOwnCallOrDecidesOnTheOwnPoints() {
        CaseView view = scored().view();
        MayInspect.check(view, CAO);
        assertThatThrownBy(() -> MayInspect.check(view, ZHOU)).isInstanceOf(NotYours.class);
        assertThatThrownBy(
                        () ->
                                MayInspect.check(
                                        view, new Actor(9, "周", Role.SHIFT_LEADER, null, null)))
                .isInstanceOf(NotYours.class);
        MayInspect.decide(view, YAN);
        assertThatThrownBy(() -> MayInspect.decide(view, CAO)).isInstanceOf(NotYours.class);
    }

    @Test
    void anAgentReadsOnlyTheOwnCallsThatAreScored() {
        assertThat(MayInspect.reads(one.view(), ZHOU)).as("not scored yet").isFalse();
        assertThat(MayInspect.reads(one.view(), CAO)).isTrue();
        scored();
        assertThat(MayInspect.reads(one.view(), ZHOU)).isTrue();
        assertThat(MayInspect.reads(one.view(), new Actor(5, "吴", Role.AGENT, null, null)))
                .isFalse();
    }
}
