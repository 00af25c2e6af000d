package line12345.hotline.telephony;

import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.asteriskjava.manager.event.QueueEntryEvent;
import org.asteriskjava.manager.event.QueueMemberEvent;
import org.asteriskjava.manager.event.ResponseEvent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the exchange holds at one moment.
 *
 * @param waits how long each waits in the queue, by Uniqueid
 * @param members by extension
 */
record Snapshot(List<Leg> legs, Map<String, Duration> waits, Map<String, Member> members) {
    /**
     * A channel.
     *
     * @param bridge null while it is connected to nothing
     */
    record Leg(
            String uniqueId,
            String linkedId,
            String channel,
            String context,
            String callerNumber,
            String bridge,
            boolean ringing,
            Duration age) {
        boolean first() {
            return uniqueId.equals(linkedId);
        }
    }

    /** A telephone in the queue. */
    record Member(boolean paused, String reason) {}

    static Snapshot of(List<ResponseEvent> events, String queue) {
        return new Snapshot(
                only(events, CoreShowChannelEvent.class).map(Snapshot::leg).toList(),
                only(events, QueueEntryEvent.class)
                        .filter(e -> queue.equals(e.getQueue()))
                        .collect(
                                Collectors.toMap(
                                        QueueEntryEvent::getUniqueId,
                                        e -> Duration.ofSeconds(e.getWait()))),
                only(events, QueueMemberEvent.class)
                        .filter(e -> queue.equals(e.getQueue()))
                        .filter(e -> Phones.extension(e.getInterface()).isPresent())
                        .collect(
                                Collectors.toMap(
                                        e -> Phones.extension(e.getInterface()).orElseThrow(),
                                        e -> new Member(e.getPaused(), e.getPausedreason()))));
    }

    private static <T> Stream<T> only(List<ResponseEvent> events, Class<T> type) {
        return new ArrayList<>(events).stream().filter(type::isInstance).map(type::cast);
    }

    private static Leg leg(CoreShowChannelEvent e) {
        String bridge = e.getBridgeid();
        return new Leg(
                e.getUniqueid(),
                e.getLinkedid(),
                e.getChannel(),
                e.getContext(),
                e.getCallerIdNum(),
                bridge == null || bridge.isBlank() ? null : bridge,
                "Ringing".equals(e.getChannelStateDesc()),
                age(e.getDuration()));
    }

    /** Written as {@code 00:01:02}. */
    static Duration age(String written) {
        long seconds = 0;
        for (String part : (written == null ? "0" : written).split(":")) {
            seconds = seconds * 60 + Long.parseLong(part.strip());
        }
        return Duration.ofSeconds(seconds);
    }

    /** The agent's leg that talks with this one. */
    Optional<Leg> partner(Leg citizen) {
        return legs.stream()
                .filter(leg -> citizen.bridge() != null && citizen.bridge().equals(leg.bridge()))
                .filter(leg -> leg != citizen)
                .findFirst();
    }

    /** Agents' legs that ring for this one. */
    List<Leg> ringingFor(Leg citizen) {
        return legs.stream()
                .filter(leg -> leg.ringing() && citizen.uniqueId().equals(leg.linkedId()))
                .toList();
    }
}
