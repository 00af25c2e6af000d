package line12345.ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.JoinedNumbers;

import java.time.Instant;
import java.util.List;

/**
 * Who proved one telephone number proves another one 合并手机号: from then on both see the tickets of
 * both. Each number is told of it, because a telephone may have been left lying about.
 */
@ApplicationScoped
public class JoinNumber {
    /** Numbers of one person; who has more is no single person. */
    static final int MOST = 5;

    static final String WHO = "市民本人（短信验证）";

    @Inject ProvePhone prove;
    @Inject JoinedNumbers numbers;
    @Inject TellNumbers tell;

    /**
     * Commits although it refuses a code: a wrong one is counted. Joining twice is once.
     *
     * @param citizenId of the number that was proven before
     * @param phone the other number, as typed
     * @param code as typed, see {@link SendPhoneCode}
     * @throws WrongPhoneCode when it does not prove the other number
     * @throws NotJoined when the other number belongs to somebody with several, or these are too
     *     many
     */
    @Transactional(dontRollbackOn = WrongPhoneCode.class)
    public void join(long citizenId, String phone, String code, Instant now) {
        long other = prove.prove(phone, code, now);
        numbers.hold();
        List<Long> mine = numbers.of(citizenId);
        if (mine.contains(other)) {
            return;
        }
        if (numbers.of(other).size() > 1) {
            // Whom that one was joined to was not proven here.
            throw NotJoined.toAnother();
        }
        if (mine.size() >= MOST) {
            throw NotJoined.tooMany();
        }
        numbers.join(mine, other, WHO, now);
        tell.all(mine, other, "number-joined", now);
    }
}
