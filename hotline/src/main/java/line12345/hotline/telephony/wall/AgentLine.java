package line12345.hotline.telephony.wall;

import line12345.hotline.telephony.link.Phones;
import line12345.hotline.telephony.link.Snapshot;

import java.util.List;

/** Which line of the exchange is the agent's in one call. */
final class AgentLine {
    private AgentLine() {}

    /**
     * The channel of this telephone that is joined with the citizen's line; null when they do not
     * talk. Not any line of the telephone: the agent may have begun another call meanwhile.
     *
     * @param call the citizen's line
     */
    static String of(Snapshot snapshot, String call, String extension) {
        List<Snapshot.Leg> legs = snapshot.legs();
        return legs.stream()
                .filter(leg -> leg.uniqueId().equals(call) && leg.bridge() != null)
                .flatMap(
                        citizen ->
                                legs.stream()
                                        .filter(leg -> citizen.bridge().equals(leg.bridge()))
                                        .filter(leg -> isOf(leg, extension)))
                .map(Snapshot.Leg::channel)
                .findFirst()
                .orElse(null);
    }

    /** The channel of this line; null when it is no more. */
    static String named(Snapshot snapshot, String line) {
        return snapshot.legs().stream()
                .filter(leg -> leg.uniqueId().equals(line))
                .map(Snapshot.Leg::channel)
                .findFirst()
                .orElse(null);
    }

    /** The channel of a line that talks with exactly one other; null when it does not. */
    static String withOneOther(Snapshot snapshot, String line) {
        return snapshot.legs().stream()
                .filter(leg -> leg.uniqueId().equals(line) && leg.bridge() != null)
                .filter(leg -> others(snapshot, leg) == 1)
                .map(Snapshot.Leg::channel)
                .findFirst()
                .orElse(null);
    }

    private static long others(Snapshot snapshot, Snapshot.Leg leg) {
        return snapshot.legs().stream()
                .filter(one -> one != leg && leg.bridge().equals(one.bridge()))
                .count();
    }

    private static boolean isOf(Snapshot.Leg leg, String extension) {
        return Phones.extension(leg.channel()).filter(extension::equals).isPresent();
    }
}
