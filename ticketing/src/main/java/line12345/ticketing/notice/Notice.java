package line12345.ticketing.notice;

import java.time.Instant;

/**
 * What a courier is given.
 *
 * @param id the same at each try; whoever delivers may use it to be understood once
 * @param citizenId the citizen it is for, or null
 * @param accountId the person here it is for, or null
 * @param dutyId the duty whose telephone it is for, or null
 * @param way of the courier; later ones are other ways of the same notice
 * @param asked by the person at this moment, such as a code: no hour is too late for it
 * @param ticketNumber empty when it is about no ticket
 * @param occasion code of a {@link line12345.ticketing.ground.GroundUse#TELL}, such as {@code
 *     received}; empty where it is not told
 * @param words Simplified Chinese, without names or telephone numbers; a code stands in them and
 *     goes into no log
 * @param attempts tries including this one
 */
public record Notice(
        long id,
        String way,
        Long citizenId,
        Long accountId,
        Long dutyId,
        String ticketNumber,
        String occasion,
        String words,
        Instant createdAt,
        boolean asked,
        int attempts) {}
