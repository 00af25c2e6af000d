package line12345.hotline.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** A subscription whose key has ended rests, and its owner is told 密钥失效暂停. */
@ApplicationScoped
class RestWithoutKey {
    @Inject EntityManager entities;
    @Inject Webhooks webhooks;
    @Inject Notices notices;

    /** Over nodes each is told once: the loser of two finds it resting. */
    @Transactional
    @SuppressWarnings("unchecked")
    void rest(Instant now) {
        List<Object[]> ended =
                entities.createNativeQuery(
                                """
                                update webhook w set state = 'PAUSED'
                                from service_key k join account a on a.id = k.account_id
                                where w.state = 'ACTIVE' and k.id = w.key_id and not %s
                                returning w.id, w.name, w.owner_id, w.last_number, k.name,
                                    case when k.revoked_at is not null then '已吊销'
                                         when a.active then '已到期' else '的账号已停用' end
                                """
                                        .formatted(KeyInForce.SQL),
                                Object[].class)
                        .setParameter(1, OfficeClock.dayOf(now))
                        .getResultList();
        ended.forEach(row -> tell(row, now));
    }

    private void tell(Object[] row, Instant now) {
        long id = ((Number) row[0]).longValue();
        String why = "接口密钥“" + row[4] + "”" + row[5];
        webhooks.note(id, "系统", why + "，已暂停", now);
        notices.toAccount(
                ((Number) row[2]).longValue(),
                Via.PAGE,
                "",
                "推送订阅“" + row[1] + "”已暂停：" + why + "。仍需推送的，请用有效的密钥新增订阅，再从编号 " + row[3] + " 之后重新推送。",
                now);
    }
}
