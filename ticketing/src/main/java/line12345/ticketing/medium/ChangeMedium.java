package line12345.ticketing.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.key.MakeKey;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/** An administrator gives a medium another name to read or other quotas 调整配额. */
@ApplicationScoped
public class ChangeMedium {
    @Inject EntityManager entities;
    @Inject Media media;

    /**
     * @throws NoSuchMedium when there is none
     * @throws WrongMedium naming what is wrong
     */
    @Transactional
    public void change(String name, MediumForm form, Actor by, Instant now) {
        MakeKey.mustBeAdministrator(by);
        media.existing(name);
        String chinese = TicketText.of("媒体名称", form.chinese(), 20);
        Quota quota = Quota.of(form.perMinute(), form.perHour(), form.perDay());
        entities.createNativeQuery(
                        """
                        update medium set chinese = ?2, per_minute = ?3, per_hour = ?4, per_day = ?5
                        where name = ?1
                        """)
                .setParameter(1, name)
                .setParameter(2, chinese)
                .setParameter(3, quota.perMinute())
                .setParameter(4, quota.perHour())
                .setParameter(5, quota.perDay())
                .executeUpdate();
        media.note(name, "改为“" + chinese + "”，" + RegisterMedium.said(quota), by, now);
    }
}
