package line12345.ticketing.knowledge.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** An entry was put into an answer, or opened to be read out 引用. */
@ApplicationScoped
public class CountUse {
    @Inject EntityManager entities;

    /**
     * @param editionId what is not published is not counted
     */
    @Transactional
    public void used(long editionId, Actor by, Instant now) {
        if (by.role() == null || by.is(Role.ADMIN)) {
            throw new NotYours("知识库供话务、回访、窗口和承办单位使用，您的账号不能引用，请联系系统管理员。");
        }
        entities.createNativeQuery(
                        """
                        insert into knowledge_use_delta (entry_id, month)
                        select entry_id, ?2 from knowledge_edition
                        where id = ?1 and state = 'PUBLISHED'
                        """)
                .setParameter(1, editionId)
                .setParameter(2, OfficeClock.dayOf(now).withDayOfMonth(1))
                .executeUpdate();
    }
}
