package line12345.channels.portal.following;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.channels.portal.Sentence;
import line12345.ticketing.ticket.reading.FollowTicket.Progress;
import line12345.ticketing.ticket.reading.FollowTicket.Step;
import line12345.ticketing.ticket.state.TicketState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;

class ProgressWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    private static String said(String what, String sentence) {
        return ProgressWords.of(new Step(NOW, what, sentence)).chinese();
    }

    @Test
    void dispatchNamesTheOfficeInASentence() {
        assertThat(said("派单", "已转 云湖区城市管理局 办理")).isEqualTo("转给了「云湖区城市管理局」办理。");
        assertThat(said("退回重办", "已转 城管局 办理")).isEqualTo("我们请「城管局」重新办理。");
    }

    @Test
    void aCallThatNobodyAnsweredIsNoOpinion() {
        assertThat(said("回访", "第 1 次拨打未接通")).isEqualTo("我们给您打了电话，第 1 次拨打未接通。");
        assertThat(said("回访", "已解决，满意")).isEqualTo("我们打电话听了您的意见：已解决，满意。");
    }

    @Test
    void anEndingHasItsReasonAndNoTermOfTheOffice() {
        assertThat(said("办结", "回访满意办结")).isEqualTo("这件事办结了。");
        assertThat(said("办结", "解释办结：依法不属于补偿范围")).isEqualTo("这件事办结了：依法不属于补偿范围。");
    }

    @Test
    void aStepNotKnownHereIsSaidInItsOwnWords() {
        assertThat(said("告知", "明天停水检修")).isEqualTo("明天停水检修");
    }

    @ParameterizedTest
    @EnumSource(TicketState.class)
    void noStateIsCalledByItsName(TicketState state) {
        assertThat(ProgressWords.now(state).chinese())
                .endsWith("。")
                .doesNotContain(state.chinese() + "：");
        assertThat(ProgressWords.now(state).english()).isNotBlank();
    }

    @Test
    void thePromiseIsLateAtItsVeryMoment() {
        assertThat(view(NOW.plusMillis(1)).late()).isFalse();
        assertThat(view(NOW).late()).isTrue();
    }

    @Test
    void theNewestStepStandsFirst() {
        assertThat(view(NOW).steps().get(0).said().chinese()).startsWith("部门接下");
        assertThat(view(NOW).filed()).isEqualTo("11 月 20 日 08:00");
    }

    @Test
    void theSecondDateStandsBesideTheFirst() {
        ProgressView view = view(NOW.plusSeconds(1), NOW.plusSeconds(86_400));
        assertThat(view.promise().chinese()).isNotEqualTo(view.second().chinese());
        assertThat(view.secondLate()).isFalse();
        assertThat(view(NOW.minusSeconds(60), NOW).secondLate()).isTrue();
        assertThat(view(NOW).second()).isNull();
    }

    @Test
    void aNewDateIsSaidWithoutItsArithmetic() {
        String said =
                ProgressWords.of(
                                new Step(
                                        NOW,
                                        "新的答复时限",
                                        "延期：2026-11-25 次日起算 5 个工作日，至 2026-12-02 17:30"))
                        .chinese();
        assertThat(said).contains("2026-12-02 17:30 前").doesNotContain("次日起算", "延期：");
    }

    @Test
    void everyStepThatACitizenSeesIsASentence() {
        for (String what :
                List.of(
                        "等待市民补充", "延期", "催办", "并单", "拆单", "异议答复", "不予受理", "移交紧急热线", "转达表扬", "市民评价",
                        "新的答复时限")) {
            Sentence said = ProgressWords.of(new Step(NOW, what, "请打 110"));
            assertThat(said.chinese()).as(what).isNotEqualTo("请打 110");
            assertThat(said.english()).as(what).isNotEmpty();
        }
    }

    private static ProgressView view(Instant promisedAt) {
        return view(promisedAt, null);
    }

    private static ProgressView view(Instant promisedAt, Instant second) {
        var steps =
                List.of(
                        new Step(NOW.minusSeconds(3600), "受理", "已受理"),
                        new Step(NOW, "签收", "承办单位已签收，正在办理"));
        return ProgressView.of(
                new Progress(
                        "20261120000042",
                        "求助",
                        "路灯不亮",
                        TicketState.HANDLING,
                        promisedAt,
                        false,
                        NOW.minusSeconds(3600),
                        null,
                        second,
                        false,
                        null,
                        null,
                        true,
                        false,
                        steps),
                null,
                List.of(),
                NOW);
    }
}
