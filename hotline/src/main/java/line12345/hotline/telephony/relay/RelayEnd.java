package line12345.hotline.telephony.relay;

import line12345.ticketing.contact.ContactOutcome;

/** What the end of a relayed call means to those who read it. */
final class RelayEnd {
    /** Q.850: unallocated, no route, number changed, invalid format. */
    private static final String NUMBER = "1|2|3|22|28";

    /** Q.850: call rejected. */
    private static final String REJECTED = "21";

    private RelayEnd() {}

    /**
     * @param status DIALSTATUS; empty or null when the citizen was never dialled
     * @param cause Q.850 as digits, may be empty or null
     */
    static ContactOutcome of(String status, String cause) {
        String why = cause == null ? "" : cause.strip();
        return switch (status == null ? "" : status) {
            case "ANSWER" -> ContactOutcome.CONNECTED;
            case "BUSY", "CONGESTION", "CHANUNAVAIL" -> refused(status, why);
            case "NOANSWER" -> ContactOutcome.NO_ANSWER;
            case "INVALIDARGS" -> ContactOutcome.INVALID;
            default -> ContactOutcome.GIVEN_UP;
        };
    }

    private static ContactOutcome refused(String status, String cause) {
        if (cause.matches(NUMBER)) {
            return ContactOutcome.INVALID;
        }
        if (cause.equals(REJECTED)) {
            return ContactOutcome.REFUSED;
        }
        return status.equals("BUSY") ? ContactOutcome.BUSY : ContactOutcome.UNREACHABLE;
    }
}
