package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All calls. */
@ApplicationScoped
class Calls {
    @Inject EntityManager entities;

    Optional<Call> byKey(String key) {
        return entities
                .createQuery("from Call where key = ?1", Call.class)
                .setParameter(1, key)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<Call> byId(long id) {
        return Optional.ofNullable(entities.find(Call.class, id));
    }

    /** Those that are known, by key; the map may be added to. */
    Map<String, Call> byKeys(List<String> keys) {
        List<?> found =
                entities
                        // One statement whatever their number, so that it is parsed once.
                        .createNativeQuery("select * from call where key = any(?1)", Call.class)
                        .setParameter(1, keys.stream().distinct().toArray(String[]::new))
                        .getResultList();
        return found.stream()
                .map(Call.class::cast)
                .collect(
                        Collectors.toMap(
                                Call::key, call -> call, (one, same) -> one, HashMap::new));
    }

    /**
     * Those that were answered and have no score, by number: whoever locks numbers meets nobody.
     */
    List<Call> unscored(Collection<Long> ids) {
        List<?> found =
                entities.createNativeQuery(
                                "select * from call where id = any(?1) and outcome = 'ANSWERED'"
                                        + " and survey_level is null order by caller_hash, id",
                                Call.class)
                        .setParameter(1, ids.toArray(Long[]::new))
                        .getResultList();
        return found.stream().map(Call.class::cast).toList();
    }

    Map<Long, Call> byIds(List<Long> ids) {
        return entities.createQuery("from Call where id in ?1", Call.class)
                .setParameter(1, ids)
                .getResultStream()
                .collect(Collectors.toMap(Call::id, call -> call));
    }

    Call heardFirst(String key, Instant at) {
        Call call = new Call(key, at);
        entities.persist(call);
        return call;
    }

    /** The latest first. */
    List<Call> ofCaller(String hash, long exceptId, int atMost) {
        return entities.createQuery(
                        "from Call where caller.hash = ?1 and id <> ?2 order by arrivedAt desc",
                        Call.class)
                .setParameter(1, hash)
                .setParameter(2, exceptId)
                .setMaxResults(atMost)
                .getResultList();
    }

    List<Call> confidential(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "from Call where id in ?1 and waitsIn.confidential", Call.class)
                        .setParameter(1, ids)
                        .getResultList();
    }

    List<OpenCall> open() {
        return entities.createQuery(
                        "select new line12345.hotline.call.OpenCall(key, heardAt,"
                                + " waitsIn.key) from Call where endedAt is null",
                        OpenCall.class)
                .getResultList();
    }

    Set<String> queuesOfOpen() {
        return entities.createQuery(
                        "select distinct coalesce(waitsIn.key, 'general') from Call"
                                + " where endedAt is null and queuedAt is not null",
                        String.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** How many wait in each queue in which anybody does, and since when. */
    List<QueueView.Line> waiting() {
        return entities.createQuery(
                        "select new line12345.hotline.call.QueueView$Line("
                                + "coalesce(waitsIn.key, 'general'), '', count(*), min(queuedAt))"
                                + " from Call where endedAt is null and queuedAt is not null"
                                + " and (answeredAt is null or waitingAgain) and not gaveUp"
                                + " group by coalesce(waitsIn.key, 'general')",
                        QueueView.Line.class)
                .getResultList();
    }
}
