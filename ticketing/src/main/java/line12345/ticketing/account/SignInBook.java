package line12345.ticketing.account;

import io.quarkus.elytron.security.common.BcryptUtil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.guess.GuessBounds;
import line12345.ticketing.guess.WrongGuesses;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** What stands in the tables before and after a password is checked. */
@ApplicationScoped
class SignInBook {
    /** Compared with when there is no such login, so that both take the same time. */
    private static final String NOBODY = BcryptUtil.bcryptHash("nobody has this password");

    private static final GuessBounds BOUNDS =
            new GuessBounds(Account.WRONG_PASSWORDS, Account.WRONG_OF_STRANGERS, Account.LOCKED);

    private final SecureRandom random = new SecureRandom();
    @Inject Accounts accounts;
    @Inject Sessions sessions;
    @Inject WrongGuesses guesses;
    @Inject KnownAddresses addresses;

    /**
     * @param hash of the password to be compared with
     * @param known somebody signed in with this login there before
     */
    record Standing(String hash, boolean known) {}

    /**
     * @throws AccountLocked too much was guessed
     */
    @Transactional
    Standing before(String login, String source, Instant now) {
        Optional<Account> found = accounts.byLogin(login);
        boolean known = known(found, source, now);
        refuseClosed(login, source, known, now);
        return new Standing(found.map(Account::passwordHash).orElse(NOBODY), known);
    }

    /**
     * A wrong password is counted, so this transaction commits although nobody comes in.
     *
     * @param hash that the password was compared with
     */
    @Transactional(dontRollbackOn = WrongPassword.class)
    String after(String login, String source, String hash, boolean right, Instant now) {
        String what = what(login);
        guesses.oneAtATime(what);
        Optional<Account> found = accounts.byLogin(login);
        // Whoever closes the account or makes up a password meanwhile ends its sessions.
        found.ifPresent(accounts::lock);
        boolean known = known(found, source, now);
        refuseClosed(login, source, known, now);
        if (!right || !found.map(account -> account.opensWith(hash)).orElse(false)) {
            long whose = found.map(Account::id).orElse(0L);
            guesses.wrong(what, source, known, BOUNDS, whose, now);
            throw new WrongPassword();
        }
        Account account = found.get();
        if (account.passwordExpired(now)) {
            throw new OneTimePasswordExpired();
        }
        guesses.right(what, source);
        addresses.note(account.id(), source, now);
        String token = token();
        sessions.open(token, account.id(), now);
        return token;
    }

    private boolean known(Optional<Account> found, String source, Instant now) {
        return found.map(account -> addresses.known(account.id(), source, now)).orElse(false);
    }

    private void refuseClosed(String login, String source, boolean known, Instant now) {
        if (guesses.closed(what(login), source, known, now)) {
            throw new AccountLocked();
        }
    }

    private static String what(String login) {
        return "password of " + login;
    }

    private String token() {
        byte[] token = new byte[32];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
