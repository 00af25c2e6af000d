package line12345.hotline.wall.order;

import line12345.hotline.call.agent.AgentState;

import java.util.Optional;

/** A leader changes the state of who is at the desk; nobody is put to an empty chair. */
final class MayOrder {
    static final int LONGEST = 100;

    private MayOrder() {}

    /**
     * @param present the agent's state now
     * @param wanted ready, paused or offline
     * @param reason as written, may be null
     * @return why not; empty when it may be
     */
    static Optional<StateNotOrdered> refusal(AgentState present, String wanted, String reason) {
        if (wanted == null || !wanted.matches("ready|paused|offline")) {
            return no("order-no-such-state", 422, "只能把坐席改为就绪、小休或离线。");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            return no("order-no-reason", 422, "请写明为什么要改（1 到 " + LONGEST + " 个字），坐席会看到。");
        }
        if (present == AgentState.OFFLINE) {
            return no("order-offline", 409, "这个坐席已经离线，座位上可能没有人，须由本人签入。");
        }
        return Optional.empty();
    }

    private static Optional<StateNotOrdered> no(String code, int status, String sentence) {
        return Optional.of(new StateNotOrdered(code, status, sentence));
    }
}
