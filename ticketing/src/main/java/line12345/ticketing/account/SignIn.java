package line12345.ticketing.account;

import io.quarkus.elytron.security.common.BcryptUtil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Checks a password and opens a session. */
@ApplicationScoped
public class SignIn {
    /** Compared with when there is no such login, so that both take the same time. */
    private static final String NOBODY = BcryptUtil.bcryptHash("nobody has this password");

    private final SecureRandom random = new SecureRandom();
    @Inject Accounts accounts;
    @Inject Sessions sessions;

    /**
     * A wrong password is counted, so this transaction commits although nobody comes in.
     *
     * @return the session's token, to be kept by the browser and nobody else
     * @throws WrongPassword when login and password do not belong together
     * @throws AccountLocked after too many wrong passwords
     * @throws OneTimePasswordExpired when the password was made up by somebody else too long ago
     */
    @Transactional(dontRollbackOn = {WrongPassword.class, AccountLocked.class})
    public String signIn(String login, String password, Instant now) {
        Optional<Account> found = accounts.byLogin(login == null ? "" : login.strip());
        refuseLocked(found, now);
        String hash = found.map(Account::passwordHash).orElse(NOBODY);
        boolean right = BcryptUtil.matches(password == null ? "" : password, hash);
        // Guesses sent all at once must be counted one after the other.
        found.ifPresent(accounts::lock);
        refuseLocked(found, now);
        if (found.isEmpty() || !found.get().active() || !right) {
            found.ifPresent(account -> account.wrongPassword(now));
            throw new WrongPassword();
        }
        found.get().rightPassword();
        if (found.get().passwordExpired(now)) {
            throw new OneTimePasswordExpired();
        }
        byte[] token = new byte[32];
        random.nextBytes(token);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        sessions.open(text, found.get().id(), now);
        return text;
    }

    private static void refuseLocked(Optional<Account> found, Instant now) {
        if (found.isPresent() && found.get().lockedAt(now)) {
            throw new AccountLocked();
        }
    }
}
