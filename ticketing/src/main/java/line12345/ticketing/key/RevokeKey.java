package line12345.ticketing.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/** An administrator takes a key away; its next request is refused 吊销密钥. */
@ApplicationScoped
public class RevokeKey {
    @Inject ServiceKeys keys;

    /**
     * @throws NoSuchKey when there is none
     * @throws WrongKey when it was revoked before
     */
    @Transactional
    public void revoke(long id, String why, Actor by, Instant now) {
        MakeKey.mustBeAdministrator(by);
        String reason = TicketText.of("吊销原因", why, 200);
        if (!keys.exists(id)) {
            throw new NoSuchKey();
        }
        if (!keys.revoke(id, now)) {
            throw new WrongKey("这个密钥已经吊销过了，不必重复吊销。");
        }
        keys.note(id, "吊销：" + reason, by, now);
    }
}
