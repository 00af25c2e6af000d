package line12345.hotline.outbound.line;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.outbound.quiet.WishSource;
import line12345.hotline.outbound.quiet.Wished;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

class MayDialTest {
    private static final Instant DAY = QuietHoursTest.at("2026-05-06T10:00:00");
    private static final Instant NIGHT = QuietHoursTest.at("2026-05-06T23:00:00");
    private static final Optional<Wished> WISHED =
            Optional.of(new Wished(1, "138****5678", WishSource.CALL, "不要再回访", DAY, null, "话务员一"));

    private final MayDial may =
            new MayDial(new QuietHours(8, 21), Set.of(Purpose.TICKET, Purpose.EMERGENCY));

    @Test
    void byDayAnybodyMayBeRungAndNothingWasPassedOver() {
        MayDial.Verdict verdict = may.verdict(Purpose.TASK, Optional.empty(), "", DAY);
        assertThat(verdict.refusal()).isEmpty();
        assertThat(verdict.exception()).isEmpty();
    }

    @Test
    void whoAskedNotToBeIsNotAskedForAnOpinionWhateverTheReason() {
        assertThat(code(Purpose.CALLBACK, WISHED, "很重要", DAY)).isEqualTo("outbound-do-not-call");
        assertThat(may.verdict(Purpose.TASK, WISHED, "", DAY).refusal().get().sentence())
                .contains("不要再回访", "外呼任务");
    }

    @Test
    void anExceptionWantsItsReason() {
        assertThat(code(Purpose.TICKET, WISHED, "", DAY)).isEqualTo("outbound-do-not-call-reason");
        MayDial.Verdict verdict = may.verdict(Purpose.TICKET, WISHED, "燃气泄漏", DAY);
        assertThat(verdict.refusal()).isEmpty();
        assertThat(verdict.exception()).isEqualTo("免打扰例外");
    }

    @Test
    void atNightOnlyWithAReasonThatIsNoted() {
        assertThat(code(Purpose.MISSED, Optional.empty(), "", NIGHT))
                .isEqualTo("outbound-quiet-hours");
        assertThat(may.verdict(Purpose.MISSED, Optional.empty(), "求救", NIGHT).exception())
                .isEqualTo("静默时段");
        assertThat(may.verdict(Purpose.TICKET, WISHED, "求救", NIGHT).exception())
                .isEqualTo("免打扰例外、静默时段");
    }

    private String code(Purpose purpose, Optional<Wished> wished, String reason, Instant now) {
        return may.verdict(purpose, wished, reason, now).refusal().orElseThrow().code();
    }
}
