package line12345.channels.wechat.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** An answer leaves with WeChat's own request 被动回复; asked again, it is given again. */
@ApplicationScoped
public class GiveReply {
    @Inject EntityManager entities;

    /**
     * @return false when it has left, or is leaving, as a message of ours
     */
    @Transactional
    public boolean give(long id) {
        return entities.createNativeQuery(
                                """
                                update wechat_message set reply_state = 'GIVEN'
                                where id = ?1 and reply_state in ('WAITING', 'GIVEN')
                                """)
                        .setParameter(1, id)
                        .executeUpdate()
                == 1;
    }
}
