package line12345.ticketing.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.key.MakeKey;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/** An administrator switches a medium off or on 停用、启用; its next request is refused or taken. */
@ApplicationScoped
public class SwitchMedium {
    @Inject EntityManager entities;
    @Inject Media media;

    /**
     * @throws NoSuchMedium when there is none
     * @throws WrongMedium when it stands like that already
     */
    @Transactional
    public void turn(String name, boolean on, String why, Actor by, Instant now) {
        MakeKey.mustBeAdministrator(by);
        String reason = TicketText.of("原因", why, 200);
        media.existing(name);
        int changed =
                entities.createNativeQuery(
                                "update medium set active = ?2 where name = ?1 and active <> ?2")
                        .setParameter(1, name)
                        .setParameter(2, on)
                        .executeUpdate();
        if (changed == 0) {
            throw new WrongMedium(on ? "这个媒体本来就在使用中。" : "这个媒体已经停用了，不必重复停用。");
        }
        media.note(name, (on ? "启用：" : "停用：") + reason, by, now);
    }
}
