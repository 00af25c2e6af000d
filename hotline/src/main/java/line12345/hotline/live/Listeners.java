package line12345.hotline.live;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All pages that listen at this node, by the thread that serves their connections. */
@ApplicationScoped
class Listeners {
    @Inject Vertx vertx;

    private final Map<Thread, Lane> lanes = new ConcurrentHashMap<>();

    /** The lane of the present thread, which must be a connection's. */
    Lane lane(Context context) {
        return lanes.computeIfAbsent(Thread.currentThread(), one -> new Lane(vertx, context));
    }

    /** There is something to tell. */
    void ring() {
        lanes.values().forEach(Lane::ring);
    }

    /** At this moment. */
    List<Listener> all() {
        return lanes.values().stream().map(Lane::listeners).flatMap(Collection::stream).toList();
    }

    boolean anybody() {
        return lanes.values().stream().anyMatch(lane -> !lane.listeners().isEmpty());
    }
}
