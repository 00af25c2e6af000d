package line12345.ticketing.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** An administrator lets a leader's mailbox take no more letters, or again 停用、启用信箱. */
@ApplicationScoped
public class SwitchLeader {
    @Inject EntityManager entities;
    @Inject Leaders leaders;

    /**
     * @param version as the person saw it
     * @throws LeaderChanged when somebody else changed it since it was read, or it does not exist
     */
    @Transactional
    public void turn(long id, boolean on, int version, Actor by, Instant now) {
        Leaders.mustBeAdministrator(by);
        int changed =
                entities.createNativeQuery(
                                """
                                update leader set active = ?3, version = version + 1
                                where id = ?1 and version = ?2
                                """)
                        .setParameter(1, id)
                        .setParameter(2, version)
                        .setParameter(3, on)
                        .executeUpdate();
        if (changed == 0) {
            throw new LeaderChanged();
        }
        leaders.note(id, on ? "启用" : "停用", by, now);
    }
}
