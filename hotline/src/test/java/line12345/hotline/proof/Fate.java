package line12345.hotline.proof;

import java.time.Duration;

/**
 * What is going to happen to one caller, declared before the call.
 *
 * @param answerAfter how long the agent lets it ring
 * @param endAfter how long the talk lasts or, for the abandoned, how long the caller waits
 * @param digit pressed in the survey, 0 for none
 * @param decoy pressed right after dialling, when nobody asked for a digit
 * @param hertz the tone that the caller sounds like
 */
record Fate(
        int index,
        Kind kind,
        Duration answerAfter,
        Duration endAfter,
        int digit,
        int decoy,
        int hertz) {
    /** Who or what ends the call. */
    enum Kind {
        /** The agent hangs up; then comes the survey. */
        AGENT_HANGS_UP,
        /** The citizen hangs up while talking. */
        CITIZEN_HANGS_UP,
        /** The citizen hangs up before anybody answered. */
        ABANDONED,
        /** The telephone company says that the line broke. */
        LINE_BREAKS,
        /** The citizen's line falls silent and nobody says anything. */
        LINE_VANISHES
    }

    /** Exactly one tone a caller, none a multiple of another's frequency within hearing. */
    static int hertzOf(int index) {
        return 600 + 13 * index;
    }

    /** Of eleven digits; the last four, which stay visible when masked, are the index. */
    String number() {
        return "1391000%04d".formatted(index);
    }

    String masked() {
        return "139****%04d".formatted(index);
    }

    boolean answered() {
        return kind != Kind.ABANDONED;
    }

    String outcome() {
        return switch (kind) {
            case AGENT_HANGS_UP, CITIZEN_HANGS_UP -> "ANSWERED";
            case ABANDONED -> "ABANDONED";
            case LINE_BREAKS, LINE_VANISHES -> "INTERRUPTED";
        };
    }

    String line() {
        return String.join(
                ";",
                number(),
                kind.name(),
                "" + answerAfter.toMillis(),
                "" + endAfter.toMillis(),
                "" + digit,
                "" + decoy,
                "" + hertz);
    }
}
