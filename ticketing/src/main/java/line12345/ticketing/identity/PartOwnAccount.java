package line12345.ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.time.Instant;

/** A citizen parts an account of a channel from the own numbers 解除绑定. */
@ApplicationScoped
public class PartOwnAccount {
    @Inject PersonVersion version;
    @Inject JoinedAccounts accounts;
    @Inject PartAccount part;

    /**
     * @param citizenId of a number that was proven
     * @param key {@link OwnPerson.OwnAccount#key}
     * @param seen {@link OwnPerson#version} of what was read
     * @throws PersonChanged when something was joined or parted since
     * @throws NotJoined when it is none of this person's
     */
    @Transactional
    public void part(long citizenId, long key, String seen, Instant now) {
        version.check(citizenId, seen);
        part(citizenId, key, "市民本人", "市民在网上解除", now);
    }

    void part(long citizenId, long key, String who, String why, Instant now) {
        JoinedAccounts.Joined one =
                accounts.of(citizenId).stream()
                        .filter(account -> account.open() && account.key() == key)
                        .findFirst()
                        .orElseThrow(NotJoined::atAll);
        part.part(one.channel(), accounts.account(key), who, why, now);
    }
}
