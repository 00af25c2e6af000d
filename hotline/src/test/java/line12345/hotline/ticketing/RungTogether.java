package line12345.hotline.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmsListener;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** As {@link RungBell}, all of a moment together; notes how many there were. */
@ApplicationScoped
public class RungTogether implements AlarmsListener {
    public static final String KIND = "test-together";

    @Inject RungBell bell;

    private final List<Integer> sizes = new CopyOnWriteArrayList<>();

    public List<Integer> sizes() {
        return sizes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(List<Alarm> alarms, Instant now) {
        alarms.forEach(one -> bell.due(one, now));
        sizes.add(alarms.size());
    }
}
