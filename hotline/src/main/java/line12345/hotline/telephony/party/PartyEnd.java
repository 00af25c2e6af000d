package line12345.hotline.telephony.party;

import line12345.hotline.call.party.PartyOutcome;

/** What the end of a line that was never answered means to people (Q.850). */
final class PartyEnd {
    private PartyEnd() {}

    /**
     * @param cause null when the exchange told none
     */
    static PartyOutcome of(Integer cause) {
        return switch (cause == null ? -1 : cause) {
            case 1, 2, 3, 22, 28 -> PartyOutcome.INVALID;
            case 17 -> PartyOutcome.BUSY;
            case 21 -> PartyOutcome.REFUSED;
            // 0 and 16 come from the exchange's own end of patience
            case 0, 16, 18, 19 -> PartyOutcome.NO_ANSWER;
            default -> PartyOutcome.UNREACHABLE;
        };
    }
}
