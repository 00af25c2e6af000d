package line12345.ticketing.account;

import io.quarkus.elytron.security.common.BcryptUtil;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Compares passwords with hashes, few at once: a flood of guesses leaves processors for the desks.
 * Who comes from where that person has signed in before does not wait behind strangers.
 */
@ApplicationScoped
class PasswordCheck {
    /** More are sent away at once, so that guesses do not take all threads by waiting. */
    private static final int WAITING = 32;

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Lane known;
    private final Lane strangers;

    PasswordCheck() {
        this(lane(), lane());
    }

    private static Lane lane() {
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new Lane(half, WAITING, LONGEST);
    }

    PasswordCheck(Lane known, Lane strangers) {
        this.known = known;
        this.strangers = strangers;
    }

    /**
     * @param here whether that person is known to sign in from there
     * @throws TooManySignIns when others are compared for too long
     */
    boolean matches(String password, String hash, boolean here) {
        return (here ? known : strangers).matches(password, hash);
    }

    /** Some are compared, some wait for it. */
    static final class Lane {
        private final Semaphore computing;
        private final Semaphore inside;
        private final Duration longest;

        Lane(int computing, int waiting, Duration longest) {
            this.computing = new Semaphore(computing, true);
            this.inside = new Semaphore(waiting);
            this.longest = longest;
        }

        boolean matches(String password, String hash) {
            if (!inside.tryAcquire()) {
                throw TooManySignIns.atOnce();
            }
            try {
                return inTurn(password, hash);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw TooManySignIns.atOnce();
            } finally {
                inside.release();
            }
        }

        private boolean inTurn(String password, String hash) throws InterruptedException {
            if (!computing.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw TooManySignIns.atOnce();
            }
            try {
                return BcryptUtil.matches(password, hash);
            } finally {
                computing.release();
            }
        }
    }
}
