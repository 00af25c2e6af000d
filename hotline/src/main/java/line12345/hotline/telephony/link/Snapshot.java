package line12345.hotline.telephony.link;

import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.asteriskjava.manager.event.QueueEntryEvent;
import org.asteriskjava.manager.event.QueueMemberEvent;
import org.asteriskjava.manager.event.ResponseEvent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the exchange holds at one moment.
 *
 * @param waits who waits in a queue, by Uniqueid
 * @param members telephones in queues, by the queue's key, then by extension
 * @param unreached extensions in queues whose telephones the exchange does not reach
 */
public record Snapshot(
        List<Leg> legs,
        Map<String, Waiting> waits,
        Map<String, Map<String, Member>> members,
        Set<String> unreached) {
    /** Asterisk's device states of a telephone that is not signed in: invalid, unavailable. */
    public static final Set<Integer> UNREACHED = Set.of(4, 5);

    public Snapshot(
            List<Leg> legs, Map<String, Waiting> waits, Map<String, Map<String, Member>> members) {
        this(legs, waits, members, Set.of());
    }

    /**
     * A channel.
     *
     * @param bridge null while it is connected to nothing
     */
    public record Leg(
            String uniqueId,
            String linkedId,
            String channel,
            String context,
            String callerNumber,
            String bridge,
            boolean ringing,
            Duration age) {
        /** The exchange's own names for lines end in seconds and a count, ours never. */
        public boolean placedByUs() {
            return !uniqueId.matches(".*\\d+\\.\\d+");
        }

        public boolean first() {
            return uniqueId.equals(linkedId);
        }
    }

    /**
     * A line in a queue.
     *
     * @param queue the queue's key
     */
    public record Waiting(String queue, Duration since) {}

    /**
     * A telephone in a queue.
     *
     * @param penalty those with a smaller one are rung first
     */
    public record Member(int penalty, boolean paused, String reason) {}

    public static Snapshot of(List<ResponseEvent> events, QueueNames names) {
        return new Snapshot(
                only(events, CoreShowChannelEvent.class).map(Snapshot::leg).toList(),
                only(events, QueueEntryEvent.class)
                        .collect(
                                Collectors.toMap(
                                        QueueEntryEvent::getUniqueId,
                                        e ->
                                                new Waiting(
                                                        names.key(e.getQueue()),
                                                        Duration.ofSeconds(e.getWait())))),
                only(events, QueueMemberEvent.class)
                        .filter(e -> Phones.extension(e.getInterface()).isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        e -> names.key(e.getQueue()),
                                        Collectors.toMap(
                                                e -> Phones.extension(e.getInterface()).get(),
                                                Snapshot::member))),
                only(events, QueueMemberEvent.class)
                        .filter(e -> UNREACHED.contains(e.getStatus()))
                        .flatMap(e -> Phones.extension(e.getInterface()).stream())
                        .collect(Collectors.toSet()));
    }

    private static Member member(QueueMemberEvent e) {
        int penalty = e.getPenalty() == null ? 0 : e.getPenalty();
        return new Member(penalty, e.getPaused(), e.getPausedreason());
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

    /** The Uniqueids of all lines. */
    public Set<String> lines() {
        return legs.stream().map(Leg::uniqueId).collect(Collectors.toSet());
    }

    /** The agent's leg that talks with this one; not somebody we rang, who may be there as well. */
    public Optional<Leg> partner(Leg citizen) {
        return legs.stream()
                .filter(leg -> citizen.bridge() != null && citizen.bridge().equals(leg.bridge()))
                .filter(leg -> leg != citizen && !leg.placedByUs())
                .findFirst();
    }

    /** Agents' legs that ring for this one. */
    public List<Leg> ringingFor(Leg citizen) {
        return legs.stream()
                .filter(leg -> leg.ringing() && citizen.uniqueId().equals(leg.linkedId()))
                .toList();
    }
}
