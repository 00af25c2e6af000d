package line12345.channels.wechat.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;

/** Every menu there was, the newest first. */
@ApplicationScoped
public class Menus {
    /** Older ones stay in the table. */
    private static final int SHOWN = 20;

    @Inject EntityManager entities;

    /**
     * One version as it was saved.
     *
     * @param version 0 for the one a city begins with, which nobody saved
     * @param publishedAt when WeChat took it the last time; null before
     * @param result what WeChat said the last time, in a sentence; empty before
     */
    public record SavedMenu(
            int version,
            MenuContent content,
            String why,
            String who,
            Instant savedAt,
            Instant publishedAt,
            String result) {}

    @Transactional
    @SuppressWarnings("unchecked")
    public List<SavedMenu> all() {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select version, content, why, saved_who, saved_at, published_at,
                                       result
                                from wechat_menu order by version desc limit ?1
                                """,
                                Object[].class)
                        .setParameter(1, SHOWN)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new SavedMenu(
                                        ((Number) row[0]).intValue(),
                                        MenuContent.read((String) row[1]),
                                        (String) row[2],
                                        (String) row[3],
                                        instant(row[4]),
                                        instant(row[5]),
                                        (String) row[6]))
                .toList();
    }

    private static Instant instant(Object moment) {
        return moment instanceof java.time.OffsetDateTime at ? at.toInstant() : (Instant) moment;
    }

    /** The newest, or the one a city begins with. */
    @Transactional
    public SavedMenu newest() {
        return all().stream()
                .findFirst()
                .orElse(new SavedMenu(0, MenuContent.first(), "", "", null, null, ""));
    }

    /**
     * @return false when this version is there already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean write(int version, MenuContent content, String why, Actor by, Instant now) {
        return entities.createNativeQuery(
                                """
                                insert into wechat_menu
                                    (version, content, why, saved_by, saved_who, saved_at)
                                values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing
                                """)
                        .setParameter(1, version)
                        .setParameter(2, content.write())
                        .setParameter(3, why)
                        .setParameter(4, by.accountId())
                        .setParameter(5, by.name())
                        .setParameter(6, now)
                        .executeUpdate()
                == 1;
    }

    /**
     * @param taken null when WeChat did not take it
     */
    @Transactional
    void tried(int version, String result, Instant taken) {
        entities.createNativeQuery(
                        """
                        update wechat_menu set result = ?2,
                               published_at = coalesce(cast(?3 as timestamptz), published_at)
                        where version = ?1
                        """)
                .setParameter(1, version)
                .setParameter(2, result)
                .setParameter(3, taken)
                .executeUpdate();
    }
}
