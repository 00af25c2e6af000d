package line12345.hotline.wall.listen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All listenings. */
@ApplicationScoped
public class Listenings {
    @Inject EntityManager entities;

    void add(Listening listening) {
        entities.persist(listening);
        entities.flush();
        turn(listening.id(), listening.view().mode(), listening.view().askedAt());
    }

    void turn(long id, Mode mode, Instant at) {
        entities.createNativeQuery(
                        "insert into listening_turn (listening_id, mode, at) values (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, mode.name())
                .setParameter(3, at)
                .executeUpdate();
    }

    Optional<Listening> locked(long id) {
        return Optional.ofNullable(
                entities.find(Listening.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of a call or of a leader, that go on. */
    List<Listening> openOf(long callId, long leaderId) {
        return entities.createQuery(
                        "from Listening where endedAt is null and (callId = ?1 or leaderId = ?2)",
                        Listening.class)
                .setParameter(1, callId)
                .setParameter(2, leaderId)
                .getResultList();
    }

    List<Listening> allOpen() {
        return entities.createQuery("from Listening where endedAt is null", Listening.class)
                .getResultList();
    }

    /** Whoever listens now. */
    @Transactional
    public List<ListeningView> open() {
        return allOpen().stream().map(Listening::view).toList();
    }

    /** A leader's latest, whether it goes on or not. */
    @Transactional
    public Optional<ListeningView> latestOf(long leaderId) {
        return entities
                .createQuery("from Listening where leaderId = ?1 order by id desc", Listening.class)
                .setParameter(1, leaderId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(Listening::view)
                .findFirst();
    }

    /** The latest first, from {@code beforeId} back. */
    @Transactional
    public List<ListeningView> before(long beforeId, int atMost) {
        return entities
                .createQuery("from Listening where id < ?1 order by id desc", Listening.class)
                .setParameter(1, beforeId)
                .setMaxResults(atMost)
                .getResultList()
                .stream()
                .map(Listening::view)
                .toList();
    }

    /** In which ways each of these was taken part in, one after the other. */
    @Transactional
    public Map<Long, List<Turn>> turns(Collection<Long> listenings) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select listening_id, mode, at from listening_turn"
                                        + " where listening_id = any(?1) order by id",
                                Object[].class)
                        .setParameter(1, listenings.toArray(Long[]::new))
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                row -> ((Number) row[0]).longValue(),
                                Collectors.mapping(
                                        row ->
                                                new Turn(
                                                        Mode.valueOf((String) row[1]),
                                                        (Instant) row[2]),
                                        Collectors.toList())));
    }

    /** From when on in which way. */
    public record Turn(Mode mode, Instant at) {}
}
