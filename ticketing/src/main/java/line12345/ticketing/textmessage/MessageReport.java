package line12345.ticketing.textmessage;

import java.time.Instant;

/**
 * What an operator says of a message that it took.
 *
 * @param noticeId the id that it was handed over with
 * @param code the operator's own, such as UNDELIV
 * @param reason Simplified Chinese, for the ticket's page; empty when it arrived
 */
public record MessageReport(
        long noticeId, boolean arrived, String code, String reason, Instant at) {}
