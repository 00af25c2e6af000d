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

/** Each number hears that it was joined or parted: nobody does it unseen. */
@ApplicationScoped
class TellNumbers {
    @Inject Grounds grounds;
    @Inject Notices notices;

    /**
     * @param code of a {@link GroundUse#TELL}
     */
    void all(List<Long> some, long one, String code, Instant now) {
        String words = grounds.told(GroundUse.TELL, code, Map.of(), now);
        Stream.concat(some.stream(), Stream.of(one))
                .distinct()
                .forEach(citizen -> notices.toCitizen(citizen, "", words, now));
    }
}
