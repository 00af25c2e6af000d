package line12345.ticketing.account;

import io.quarkus.elytron.security.common.BcryptUtil;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Compares passwords with hashes, few at once: a flood of guesses leaves processors for the desks.
 */
@ApplicationScoped
class PasswordCheck {
    /** More are sent away at once, so that guesses do not take all threads by waiting. */
    private static final int WAITING = 32;

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Semaphore computing;
    private final Semaphore inside;
    private final Duration longest;

    PasswordCheck() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), WAITING, LONGEST);
    }

    PasswordCheck(int computing, int waiting, Duration longest) {
        this.computing = new Semaphore(computing, true);
        this.inside = new Semaphore(waiting);
        this.longest = longest;
    }

    /**
     * @throws TooManySignIns when others are compared for too long
     */
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
