package line12345.hotline.call.result;

import java.time.Instant;

/**
 * One thing that a call came to; a call may come to several.
 *
 * @param ticketNumber empty when it is about no ticket
 * @param what such as {@code 不建单：静音无声} or {@code 登记工单}
 * @param words what was asked and answered, may be empty
 * @param byRule nobody said so: it was measured
 * @param who the agent's name; empty by rule
 * @param entry the edition of the knowledge base that answered it, or null
 * @param title of it, empty without one
 */
public record CallResult(
        ResultKind kind,
        String ticketNumber,
        String what,
        String words,
        boolean byRule,
        String who,
        Instant at,
        Long entry,
        String title) {}
