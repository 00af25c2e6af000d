package line12345.ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.JoinedNumbers;

import java.time.Instant;
import java.util.List;

/**
 * One of a person's numbers stands alone again 分开手机号; it has what it had before, and the others
 * stay together.
 */
@ApplicationScoped
public class PartNumber {
    @Inject PersonVersion version;
    @Inject JoinedNumbers numbers;
    @Inject TellNumbers tell;

    /**
     * @param citizenId of a number that was proven
     * @param one which of the joined numbers leaves, by citizen; may be the proven one itself
     * @param seen {@link OwnPerson#version} of what was read
     * @throws PersonChanged when something was joined or parted since
     * @throws NotJoined when it is none of this person's, or stands alone
     */
    @Transactional
    public void part(long citizenId, long one, String seen, Instant now) {
        version.check(citizenId, seen);
        part(citizenId, one, "市民本人", "市民要求分开", now);
    }

    void part(long citizenId, long one, String who, String why, Instant now) {
        List<Long> all = numbers.of(citizenId);
        if (!all.contains(one) || all.size() == 1) {
            throw NotJoined.atAll();
        }
        numbers.part(one, who, why, now);
        tell.all(all, one, "number-parted", now);
    }
}
