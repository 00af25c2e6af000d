package line12345.hotline.api.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.key.KeyHolder;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A bucket for each key that is in use on this node. */
@ApplicationScoped
class KeyRates {
    @Inject ApiConfig config;

    private final Map<Long, Bucket> buckets = new ConcurrentHashMap<>();

    /**
     * @throws TooFast when this key has to wait
     */
    void count(KeyHolder holder, Instant now) {
        Bucket bucket =
                buckets.computeIfAbsent(
                        holder.keyId(), key -> new Bucket(config.burst(), config.perSecond(), now));
        long wait = bucket.take(now);
        if (wait > 0) {
            throw new TooFast(wait);
        }
    }
}
