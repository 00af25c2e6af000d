package line12345.ticketing.publication;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.ticket.state.TicketState;

import java.util.Optional;

/**
 * Only what is answered and closed, was not asked in confidence, accuses nobody, and whose citizen
 * did not wish otherwise. Source: 《信访工作条例》第四十七条 for reports; 《政府信息公开条例》第十五条.
 */
final class MayPublish {
    private MayPublish() {}

    /**
     * @param answered there is an approved answer
     * @param wish the citizen wishes not to be published
     */
    static Optional<NotPublishable> refusal(
            TicketState state,
            TicketKind kind,
            boolean confidential,
            boolean answered,
            boolean wish) {
        if (confidential) {
            return refuse("publish-confidential", "诉求人要求保密，这张工单不能公开。");
        }
        if (kind == TicketKind.REPORT) {
            return refuse("publish-report", "举报类工单涉及检举控告，一律不公开。");
        }
        if (wish) {
            return refuse("publish-against-wish", "市民不同意公开，这张工单不能公开；市民改变意愿的，请先取消“不同意公开”标记。");
        }
        if (!answered || state != TicketState.CLOSED && state != TicketState.ARCHIVED) {
            return refuse(
                    "publish-not-closed", "只有已经答复并办结的工单可以公开；这张工单现在是“" + state.chinese() + "”。");
        }
        return Optional.empty();
    }

    private static Optional<NotPublishable> refuse(String code, String sentence) {
        return Optional.of(new NotPublishable(code, sentence));
    }
}
