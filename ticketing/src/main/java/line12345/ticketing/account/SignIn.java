package line12345.ticketing.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.guess.Source;

import java.time.Instant;

/**
 * Checks a password and opens a session. The check takes a processor for a tenth of a second, so it
 * stands between two short transactions and never holds a connection.
 */
@ApplicationScoped
public class SignIn {
    @Inject SignInBook book;
    @Inject PasswordCheck check;
    @Inject WrongByAddress byAddress;
    @Inject SignInConfig config;

    /**
     * Says the same of a login that exists and of one that does not.
     *
     * @param address where it comes from, an IP address
     * @return the session's token, to be kept by the browser and nobody else
     * @throws WrongPassword when login and password do not belong together
     * @throws AccountLocked after too many wrong passwords from there, or from strangers everywhere
     * @throws TooManySignIns when too much is guessed there, or too many come at once
     * @throws OneTimePasswordExpired when the password was made up by somebody else too long ago
     */
    public String signIn(String login, String password, String address, Instant now) {
        String asked = login == null ? "" : login.strip();
        String source = Source.of(address);
        SignInBook.Standing standing = book.before(asked, source, now);
        if (!standing.known() && byAddress.full(source, config.wrongPerAddress(), now)) {
            throw TooManySignIns.fromThere();
        }
        boolean right =
                check.matches(password == null ? "" : password, standing.hash(), standing.known());
        if (!right) {
            byAddress.count(source, now);
        }
        return book.after(asked, source, standing.hash(), right, now);
    }
}
