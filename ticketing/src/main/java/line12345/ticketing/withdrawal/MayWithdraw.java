package line12345.ticketing.withdrawal;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.ticket.state.TicketState;

import java.util.Optional;
import java.util.Set;

/**
 * A request is taken back while nobody has answered it, where the city lets its kind be: what a
 * report tells has to be looked into, and nobody shall be pressed to take one back.
 */
final class MayWithdraw {
    private MayWithdraw() {}

    /**
     * @param kinds whose citizens may, by name
     * @return the sentence that says why not; empty when it may
     */
    static Optional<NotWithdrawn> refusal(TicketState state, TicketKind kind, Set<String> kinds) {
        if (!state.open()) {
            return Optional.of(new NotWithdrawn("withdraw-closed", 409, "这件事已经办结，不用再撤回了。"));
        }
        if (state == TicketState.WAITING_CALLBACK) {
            return Optional.of(
                    new NotWithdrawn(
                            "withdraw-answered", 409, "答复已经给您了，不能再撤回；请在办理进度里评价，不需要再办的写明就行。"));
        }
        if (!kinds.contains(kind.name())) {
            return Optional.of(
                    new NotWithdrawn(
                            "withdraw-not-this-kind",
                            422,
                            kind.chinese()
                                    + "类的诉求不能在这里自己撤回：反映的情况要依法核查，也为了不让人被迫撤回。确实需要的，请拨打 12345"
                                    + " 向工作人员说明。"));
        }
        return Optional.empty();
    }
}
