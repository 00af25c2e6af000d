package line12345.hotline.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.fact.ToldFacts;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** An administrator lets another system be told what happens 新增推送订阅. */
@ApplicationScoped
public class MakeWebhook {
    private static final int LONGEST_KIND = 60;

    /** As many as the screen lists: one that nobody sees could not be stopped either. */
    static final int MOST = 200;

    @Inject EntityManager entities;
    @Inject Webhooks webhooks;
    @Inject Target target;
    @Inject Identities identities;
    @Inject ToldFacts told;

    /**
     * It begins with what happens from now on; what was told before is sent by replaying it.
     *
     * @return the secret, to be shown once
     * @throws WrongWebhook naming what is wrong
     */
    @Transactional
    public MadeWebhook make(WebhookForm form, Actor by, Instant now) {
        mustBeAdministrator(by);
        mustBeFew();
        String name = TicketText.of("订阅名称", form.name(), 40);
        String url = target.check(form.url()).address().toString();
        String kinds = kinds(form.kinds());
        keyInForce(form.keyId(), now);
        String secret = Signature.newSecret();
        long id =
                ((Number)
                                entities.createNativeQuery(
                                                """
                                                insert into webhook (name, url, secret_sealed, kinds,
                                                    key_id, owner_id, state, last_number, next_try,
                                                    made_at)
                                                values (?1, ?2, ?3, ?4, ?5, ?6, 'ACTIVE', ?7, ?8, ?8)
                                                returning id
                                                """)
                                        .setParameter(1, name)
                                        .setParameter(2, url)
                                        .setParameter(3, identities.seal(secret))
                                        .setParameter(4, kinds)
                                        .setParameter(5, form.keyId())
                                        .setParameter(6, by.accountId())
                                        .setParameter(7, told.last())
                                        .setParameter(8, now)
                                        .getSingleResult())
                        .longValue();
        webhooks.note(id, by.name(), "新增", now);
        return new MadeWebhook(id, secret);
    }

    static void mustBeAdministrator(Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotYours("只有系统管理员可以管理推送订阅，请联系系统管理员。");
        }
    }

    private void mustBeFew() {
        int there =
                entities.createNativeQuery("select 1 from webhook where state <> 'ENDED' limit ?1")
                        .setParameter(1, MOST)
                        .getResultList()
                        .size();
        if (there >= MOST) {
            throw new WrongWebhook("推送订阅已有 " + MOST + " 个，请先停用不再需要的，再新增。");
        }
    }

    private void keyInForce(Long keyId, Instant now) {
        boolean there =
                keyId != null
                        && !entities.createNativeQuery(
                                        """
                                        select 1 from service_key k
                                        join account a on a.id = k.account_id
                                        where k.id = ?2 and %s
                                        """
                                                .formatted(KeyInForce.SQL))
                                .setParameter(1, OfficeClock.dayOf(now))
                                .setParameter(2, keyId)
                                .getResultList()
                                .isEmpty();
        if (!there) {
            throw new WrongWebhook("请选择一个有效的接口密钥：推送哪些事实，按它的权限决定。");
        }
    }

    private static String kinds(List<String> kinds) {
        for (String kind : kinds) {
            if (FactKind.of(kind).isEmpty()) {
                throw new WrongWebhook(
                        "没有“%s”这种事实：请从页面上的种类中选择；接口填写英文名称，如 TicketFiled。不选为全部。"
                                .formatted(kind.length() > LONGEST_KIND ? "…" : kind));
            }
        }
        return kinds.stream().distinct().sorted().collect(Collectors.joining(","));
    }
}
