package line12345.channels.portal.puzzle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.kit.HourlyLimit;
import line12345.ticketing.citizen.Identities;

import org.altcha.altcha.Altcha;

import java.time.Instant;

/**
 * Asks a browser for work while there is a flood: nothing to read or to recognise, a second or two
 * for one person, an hour's machine for ten thousand requests. The protocol is ALTCHA's.
 */
@ApplicationScoped
public class Puzzle {
    private static final String ALL = "asked on the portal";

    @Inject HourlyLimit limit;
    @Inject Identities identities;
    @Inject PuzzleConfig config;

    /**
     * Lets pass, and counts, what is quiet or has been worked for.
     *
     * @param proof from {@link WorkCookie}; empty when none came
     * @param what tells one request from another; the same again is not counted again
     * @throws WorkNeeded when there is a flood and nothing, or not enough, was worked
     */
    public void pass(String proof, String address, String what, Instant now) {
        boolean flood =
                limit.full(from(address), config.fromAddress(), now)
                        || limit.full(ALL, config.fromAll(), now);
        boolean worked =
                !proof.isEmpty() && limit.take("worked " + proof, what, config.uses(), now);
        if (flood && !worked) {
            throw new WorkNeeded();
        }
        limit.take(from(address), what, Integer.MAX_VALUE, now);
        limit.take(ALL, what, Integer.MAX_VALUE, now);
    }

    private static String from(String address) {
        return "asked from " + address;
    }

    /** A new task; it counts for the set time from {@code now}. */
    public Task task(Instant now) {
        var options =
                new Altcha.ChallengeOptions()
                        .setMaxNumber(config.work())
                        .setSecureRandomNumber(true)
                        .setHmacKey(key())
                        .setExpires(now.plus(config.counts()).getEpochSecond());
        try {
            Altcha.Challenge made = Altcha.createChallenge(options);
            return new Task(made.challenge, made.salt, made.maxnumber, made.signature);
        } catch (Exception e) {
            throw new IllegalStateException("no task could be made", e);
        }
    }

    /** Whether it is our task, solved, and in time. The library would ask its own clock. */
    public boolean solved(Task task, long number, Instant now) {
        var payload = new Altcha.Payload();
        payload.algorithm = "SHA-256";
        payload.challenge = task.challenge();
        payload.salt = task.salt();
        payload.number = number;
        payload.signature = task.signature();
        try {
            return Altcha.verifySolution(payload, key(), false) && inTime(task.salt(), now);
        } catch (Exception e) {
            // Made up, cut or of another shape: not solved.
            return false;
        }
    }

    private static boolean inTime(String salt, Instant now) {
        for (String part : salt.substring(salt.indexOf('?') + 1).split("&")) {
            if (part.startsWith("expires=")) {
                return now.getEpochSecond() < Long.parseLong(part.substring(8));
            }
        }
        return false;
    }

    /** From the house's own secret, so that every node accepts what another one asked. */
    private String key() {
        return identities.hash("portal puzzle");
    }
}
