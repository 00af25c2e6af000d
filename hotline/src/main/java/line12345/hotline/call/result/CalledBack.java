package line12345.hotline.call.result;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.PhoneNumber;

import java.time.Instant;
import java.util.Optional;

/** Callers who were lost and are called back: what they say belongs where they called. */
public interface CalledBack {
    /**
     * The circle 知悉范围 of a confidential queue 保密队列 that this person called somebody back for.
     *
     * @param missed the entry that the form was opened for, whatever number the citizen left for
     *     the answer and however long the writing took; null when it says none, and then it is
     *     looked for by the number
     */
    Optional<String> circle(Long missed, PhoneNumber phone, Actor by, Instant now);
}
