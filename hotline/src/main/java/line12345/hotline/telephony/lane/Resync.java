package line12345.hotline.telephony.lane;

import line12345.hotline.call.CallStep;
import line12345.hotline.call.Ending;
import line12345.hotline.call.OpenCall;
import line12345.hotline.telephony.link.Phones;
import line12345.hotline.telephony.link.Snapshot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be written down so that our calls are the exchange's calls again.
 *
 * @param citizenContexts where in the dialplan a citizen's line can be
 * @param hungUp lines whose end is among the events kept back; that end knows more than we
 * @param now a moment not later than the snapshot
 */
record Resync(Snapshot snapshot, Set<String> citizenContexts, Set<String> hungUp, Instant now) {
    /**
     * @param followed legs that lived when the link broke
     * @param open calls not ended by our records
     * @param lostAt when the link broke, null if this is the first connection
     * @param queues the queue's key of lines that talk, as far as the exchange could say
     */
    List<CallStep> steps(
            Set<String> followed, List<OpenCall> open, Instant lostAt, Map<String, String> queues) {
        Map<String, Instant> ours = new HashMap<>();
        open.forEach(call -> ours.put(call.key(), lostAt == null ? call.heardAt() : lostAt));
        followed.forEach(leg -> ours.putIfAbsent(leg, lostAt == null ? now : lostAt));

        List<CallStep> steps = new ArrayList<>();
        for (Snapshot.Leg leg : citizens(ours.keySet())) {
            ours.remove(leg.uniqueId());
            steps.addAll(present(leg, queues));
        }
        ours.keySet().removeAll(hungUp);
        ours.forEach((key, at) -> steps.add(new CallStep.Ended(key, at, Ending.VANISHED)));
        return steps;
    }

    List<Snapshot.Leg> citizens(Set<String> known) {
        return snapshot.legs().stream()
                .filter(Snapshot.Leg::first)
                // We rang that one ourselves.
                .filter(leg -> !leg.placedByUs())
                .filter(
                        leg ->
                                known.contains(leg.uniqueId())
                                        || citizenContexts.contains(String.valueOf(leg.context())))
                .toList();
    }

    private List<CallStep> present(Snapshot.Leg leg, Map<String, String> queues) {
        String key = leg.uniqueId();
        Instant arrived = begun(leg.age());
        List<CallStep> steps = new ArrayList<>();
        steps.add(new CallStep.Arrived(key, arrived, leg.callerNumber()));
        Snapshot.Waiting wait = snapshot.waits().get(key);
        if (wait != null) {
            Instant since = begun(wait.since());
            steps.add(new CallStep.Queued(key, since, leg.callerNumber(), wait.queue()));
            for (Snapshot.Leg phone : snapshot.ringingFor(leg)) {
                Phones.extension(phone.channel())
                        .map(one -> new CallStep.Ringing(key, begun(phone.age()), one))
                        .ifPresent(steps::add);
            }
        }
        String queue = queues.get(key);
        snapshot.partner(leg).ifPresent(phone -> steps.addAll(talk(queue, arrived, leg, phone)));
        return steps;
    }

    /** When it was answered is not told; the agent's leg began to ring a little before. */
    private List<CallStep> talk(
            String queue, Instant arrived, Snapshot.Leg leg, Snapshot.Leg phone) {
        String key = leg.uniqueId();
        Instant rang = begun(phone.age());
        return Phones.extension(phone.channel())
                .<List<CallStep>>map(
                        one ->
                                List.of(
                                        new CallStep.Queued(
                                                key, arrived, leg.callerNumber(), queue),
                                        new CallStep.Ringing(key, rang, one),
                                        new CallStep.Answered(key, rang, one)))
                .orElse(List.of());
    }

    /**
     * The exchange tells whole seconds, cut off. The earliest possible moment is taken, so that
     * what we have already written down is newer and stays.
     */
    private Instant begun(Duration age) {
        return now.minus(age).minusSeconds(1);
    }
}
