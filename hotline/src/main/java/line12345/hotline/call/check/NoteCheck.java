package line12345.hotline.call.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Notes what a check found, or why there was none. */
@ApplicationScoped
public class NoteCheck {
    static final int LONGEST = 300;

    @Inject EntityManager entities;

    /**
     * @param passed false when it was left out; then the words are the reason
     * @param words one line, cut to 300 characters
     * @throws CheckWithoutWords left out without a reason
     */
    @Transactional
    public void note(boolean passed, String words, Actor agent, Instant now) {
        entities.createNativeQuery(
                        "insert into shift_check (account_id, at, passed, words) values (?1, ?2, ?3, ?4)")
                .setParameter(1, agent.accountId())
                .setParameter(2, now)
                .setParameter(3, passed)
                .setParameter(4, tidy(words))
                .executeUpdate();
    }

    static String tidy(String words) {
        String line = words == null ? "" : words.replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.isEmpty()) {
            throw new CheckWithoutWords();
        }
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }
}
