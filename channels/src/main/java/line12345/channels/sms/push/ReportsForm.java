package line12345.channels.sms.push;

import java.util.List;

/**
 * Status reports as an operator sends them.
 *
 * @param account the city's name with the operator
 */
public record ReportsForm(String account, List<ReportForm> reports) {
    /**
     * @param id of the message, as it was handed over
     * @param state DELIVRD when it arrived; anything else that is final means that it did not
     * @param time when, in milliseconds since 1970; 0 for unknown
     */
    public record ReportForm(String id, String state, long time) {}
}
