package line12345.ticketing.carmoving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.citizen.Identities;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All wishes that a car be moved. */
@ApplicationScoped
class CarRequests {
    @Inject EntityManager entities;
    @Inject Identities identities;

    /** What stands of a wish. */
    enum State {
        ASKED,
        NOTIFIED,
        NO_OWNER,
        TICKET
    }

    /** Wishes for one plate and of one telephone come one after the other. */
    void oneAtATime(Plate plate, long citizenId) {
        hold(identities.hash(plate.text()));
        hold("citizen " + citizenId);
    }

    private void hold(String what) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 103))")
                .setParameter(1, what)
                .getSingleResult();
    }

    /**
     * Empty when it is new.
     *
     * @throws MoveAlreadyAsked when it is about another car, or somebody else's: one key must not
     *     tell many owners
     */
    @SuppressWarnings("unchecked")
    Optional<State> of(String key, Plate plate, long citizenId) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select state, plate_hash = ?2 and citizen_id = ?3 from car_request
                                where message_key = ?1
                                """,
                                Object[].class)
                        .setParameter(1, key)
                        .setParameter(2, identities.hash(plate.text()))
                        .setParameter(3, citizenId)
                        .getResultList();
        if (rows.stream().anyMatch(row -> !(Boolean) row[1])) {
            throw new MoveAlreadyAsked();
        }
        return rows.stream().findFirst().map(row -> State.valueOf((String) row[0]));
    }

    long ofDay(long citizenId, Instant now) {
        return count(
                "select count(*) from car_request where citizen_id = ?1 and asked_on = ?2",
                citizenId,
                OfficeClock.dayOf(now));
    }

    boolean askedSince(Plate plate, Instant since) {
        return count(
                        "select count(*) from car_request where plate_hash = ?1 and asked_at > ?2",
                        identities.hash(plate.text()),
                        since)
                > 0;
    }

    boolean toldSince(Plate plate, Instant since) {
        return count(
                        "select count(*) from car_request where plate_hash = ?1 and asked_at > ?2"
                                + " and state = 'NOTIFIED'",
                        identities.hash(plate.text()),
                        since)
                > 0;
    }

    void add(String key, long citizenId, Plate plate, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into car_request (message_key, citizen_id, plate_hash, plate_sealed,
                            asked_at, asked_on, state)
                        values (?1, ?2, ?3, ?4, ?5, ?6, 'ASKED')
                        """)
                .setParameter(1, key)
                .setParameter(2, citizenId)
                .setParameter(3, identities.hash(plate.text()))
                .setParameter(4, identities.seal(plate.text()))
                .setParameter(5, now)
                .setParameter(6, OfficeClock.dayOf(now))
                .executeUpdate();
    }

    /** Whether it was open until now. */
    boolean settle(String key, State state, Instant now) {
        return entities.createNativeQuery(
                                """
                                update car_request set state = ?2, settled_at = ?3
                                where message_key = ?1 and state = 'ASKED'
                                """)
                        .setParameter(1, key)
                        .setParameter(2, state.name())
                        .setParameter(3, now)
                        .executeUpdate()
                > 0;
    }

    private long count(String sql, Object one, Object other) {
        return ((Number)
                        entities.createNativeQuery(sql)
                                .setParameter(1, one)
                                .setParameter(2, other)
                                .getSingleResult())
                .longValue();
    }
}
