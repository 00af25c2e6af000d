package line12345.channels.wechat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.channels.wechat.Wechat;
import line12345.ticketing.identity.JoinAccount;
import line12345.ticketing.identity.ProvePhone;
import line12345.ticketing.refusal.Refusal;

import java.time.Instant;

/** Proves the telephone and joins the account to it 关联, both or neither. */
@ApplicationScoped
public class JoinByCode {
    @Inject ProvePhone prove;
    @Inject JoinAccount join;

    /**
     * Commits although it refuses: a wrong code is counted.
     *
     * @return the citizen of the number
     */
    @Transactional(dontRollbackOn = Refusal.class)
    public long join(String openId, String phone, String code, Instant now) {
        long citizen = prove.prove(phone, code, now);
        join.join(Wechat.CHANNEL, openId, citizen, "市民本人（短信验证）", now);
        return citizen;
    }
}
