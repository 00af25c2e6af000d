package line12345.ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.JoinedNumbers;
import line12345.ticketing.notice.DeliverNotices;

import java.time.Instant;
import java.util.List;

/** Accounts of channels that are or were joined to a person's numbers. */
@ApplicationScoped
class JoinedAccounts {
    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject JoinedNumbers numbers;
    @Inject DeliverNotices delivery;

    /**
     * @param masked the number it was joined to
     * @param chinese the channel as people read it
     * @param partedAt null while it is joined; then the last two are, too
     */
    record Joined(
            long key,
            String channel,
            String chinese,
            String masked,
            Instant joinedAt,
            String joinedWho,
            Instant partedAt,
            String partedWho,
            String partedWhy) {
        boolean open() {
            return partedAt == null;
        }
    }

    /** Of all numbers that belong together now, the newest first. */
    List<Joined> of(long citizenId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select i.id, i.channel, c.phone_masked, i.joined_at, i.joined_who,
                                       i.parted_at, i.parted_who, i.parted_why
                                from citizen_identity i join citizen c on c.id = i.citizen_id
                                where i.citizen_id = any(?1) order by i.id desc
                                """,
                                Object[].class)
                        .setParameter(1, numbers.of(citizenId).toArray(Long[]::new))
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Joined(
                                        ((Number) row[0]).longValue(),
                                        (String) row[1],
                                        delivery.name((String) row[1]),
                                        (String) row[2],
                                        (Instant) row[3],
                                        (String) row[4],
                                        (Instant) row[5],
                                        (String) row[6],
                                        (String) row[7]))
                .toList();
    }

    /** As the channel calls it; never into a log. */
    String account(long key) {
        return identities.open(
                (String)
                        entities.createNativeQuery(
                                        "select account_sealed from citizen_identity where id = ?1")
                                .setParameter(1, key)
                                .getSingleResult());
    }
}
