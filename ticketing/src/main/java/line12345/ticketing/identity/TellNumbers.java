package line12345.ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.notice.Notices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Each number hears what it was joined to or parted from: nobody does it unseen. By message to that
 * very number: by then an account of whoever joined it would be its first way.
 */
@ApplicationScoped
class TellNumbers {
    @Inject Grounds grounds;
    @Inject Notices notices;

    /**
     * @param code of a {@link GroundUse#TELL}
     */
    void all(List<Long> some, long one, String code, Instant now) {
        Stream.concat(some.stream(), Stream.of(one))
                .distinct()
                .forEach(citizen -> one(citizen, code, now));
    }

    void one(long citizen, String code, Instant now) {
        String words = grounds.told(GroundUse.TELL, code, Map.of(), now);
        notices.toNumber(citizen, words, now);
    }
}
