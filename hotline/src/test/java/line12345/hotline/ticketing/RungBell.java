package line12345.hotline.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Writes down each alarm of the kind "test", in the transaction that takes it. */
@ApplicationScoped
public class RungBell implements AlarmListener {
    public static final String KIND = "test";

    @Inject EntityManager entities;

    private final Map<Long, Consumer<EntityManager>> after = new ConcurrentHashMap<>();

    /** What a leg's alarm does after it was written down. */
    public Map<Long, Consumer<EntityManager>> after() {
        return after;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        entities.createNativeQuery("insert into rung (leg_id, at, fired_at) values (?1, ?2, ?3)")
                .setParameter(1, alarm.legId())
                .setParameter(2, alarm.at())
                .setParameter(3, now)
                .executeUpdate();
        after.getOrDefault(alarm.legId(), e -> {}).accept(entities);
    }
}
