package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    Call heardOf(String key, Instant at) {
        return byKey(key)
                .orElseGet(
                        () -> {
                            Call call = new Call(key, at);
                            entities.persist(call);
                            return call;
                        });
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

    List<OpenCall> open() {
        return entities.createQuery(
                        "select new line12345.hotline.call.OpenCall(key, heardAt) from Call"
                                + " where endedAt is null",
                        OpenCall.class)
                .getResultList();
    }

    QueueView waiting() {
        return entities.createQuery(
                        "select new line12345.hotline.call.QueueView(count(*), min(queuedAt))"
                                + " from Call where endedAt is null and queuedAt is not null"
                                + " and (answeredAt is null or waitingAgain) and not gaveUp",
                        QueueView.class)
                .getSingleResult();
    }
}
