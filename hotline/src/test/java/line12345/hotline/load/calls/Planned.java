package line12345.hotline.load.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What is going to happen to one caller, declared before the call.
 *
 * @param number of eleven digits; the first three name the spell, the last four the caller in it
 * @param ringMillis how long the agent lets it ring
 * @param endMillis how long they talk or, for the abandoned, how long the caller waits
 * @param scoresMillis from the agent's end until a caller scores or, who does not, hangs up
 * @param digit pressed in the survey, 0 for none
 */
record Planned(
        String number, Kind kind, long ringMillis, long endMillis, long scoresMillis, int digit) {
    /** Numbers of a spell differ in four digits, because only those are seen of a masked number. */
    static final int MOST = 10_000;

    /** Until the prompt of the survey is heard. */
    private static final long PROMPT_MILLIS = 800;

    enum Kind {
        AGENT_HANGS_UP,
        CITIZEN_HANGS_UP,
        ABANDONED
    }

    /**
     * Six of ten talk until the agent hangs up and score, one hangs up instead of scoring, two hang
     * up in the talk, one does not wait.
     *
     * @param prefix three digits
     * @param patienceMillis how much longer those who mean to talk hold the line; with none, who is
     *     not with an agent half a second after the ringing is gone
     */
    static List<Planned> some(String prefix, int many, long patienceMillis, Random random) {
        if (many > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " callers a spell");
        }
        List<Planned> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int chance = random.nextInt(10);
            Kind kind =
                    chance < 7
                            ? Kind.AGENT_HANGS_UP
                            : chance < 9 ? Kind.CITIZEN_HANGS_UP : Kind.ABANDONED;
            long ring = kind == Kind.ABANDONED ? 10_000 : 200 + random.nextInt(300);
            long end =
                    kind == Kind.ABANDONED
                            ? 600 + random.nextInt(600)
                            : 500 + random.nextInt(1_000);
            end += kind == Kind.CITIZEN_HANGS_UP ? patienceMillis : 0;
            int digit = chance < 6 ? 1 + random.nextInt(5) : 0;
            long scores = PROMPT_MILLIS + (digit > 0 ? 0 : patienceMillis);
            all.add(new Planned("%s0000%04d".formatted(prefix, i), kind, ring, end, scores, digit));
        }
        return all;
    }

    /** A shift's callers: some patient, some not, some talk long. */
    static List<Planned> shift(int many, Random random) {
        List<Planned> all = new ArrayList<>();
        for (int i = 0; i < Math.min(many, MOST); i++) {
            int chance = random.nextInt(10);
            Kind kind =
                    chance < 6
                            ? Kind.AGENT_HANGS_UP
                            : chance < 8 ? Kind.CITIZEN_HANGS_UP : Kind.ABANDONED;
            long ring = kind == Kind.ABANDONED ? 60_000 : 500 + random.nextInt(3_000);
            long end =
                    kind == Kind.ABANDONED
                            ? 1_000 + random.nextInt(15_000)
                            : 1_000 + random.nextInt(12_000);
            all.add(
                    new Planned(
                            "1360000%04d".formatted(i),
                            kind,
                            ring,
                            end,
                            PROMPT_MILLIS,
                            chance < 3 ? 1 : 0));
        }
        return all;
    }

    String masked() {
        return number.substring(0, 3) + "****" + number.substring(7);
    }

    String outcome() {
        return kind == Kind.ABANDONED ? "ABANDONED" : "ANSWERED";
    }

    /** Number; milliseconds until something happens; 0 stays or 1 hangs up; digit. */
    String callersLine() {
        // Who scores waits for the agent to hang up and for the prompt.
        long until =
                switch (kind) {
                    case AGENT_HANGS_UP -> ringMillis + endMillis + scoresMillis;
                    case CITIZEN_HANGS_UP -> ringMillis + endMillis;
                    case ABANDONED -> endMillis;
                };
        boolean stays = kind == Kind.AGENT_HANGS_UP && digit > 0;
        return "%s;%d;%d;%d".formatted(number, until, stays ? 0 : 1, digit);
    }

    /** Caller's number; milliseconds of ringing; milliseconds of talk. */
    String agentsLine() {
        long talk = kind == Kind.AGENT_HANGS_UP ? endMillis : 60_000;
        return number + ";" + ringMillis + ";" + talk;
    }
}
