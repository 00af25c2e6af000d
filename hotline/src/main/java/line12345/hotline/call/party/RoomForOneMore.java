package line12345.hotline.call.party;

import java.util.List;

/** One telephone rings at a time, and a talk of many is no talk any more. */
final class RoomForOneMore {
    /** Besides the citizen and the agent. */
    static final int MOST = 3;

    private RoomForOneMore() {}

    /**
     * @throws NotJoined why not
     */
    static void check(List<CallParty> asked) {
        if (asked.stream().anyMatch(CallParty::ringing)) {
            throw new NotJoined("party-rings", "正在呼叫一位，请等对方接听，或先取消这次呼叫。");
        }
        if (asked.stream().filter(CallParty::open).count() >= MOST) {
            throw new NotJoined("party-full", "除市民和您以外最多再请 " + MOST + " 位，请先请一位退出。");
        }
    }
}
