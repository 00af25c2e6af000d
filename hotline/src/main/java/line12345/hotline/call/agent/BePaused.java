package line12345.hotline.call.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

/** An agent takes no calls for a while 小休; during a call it holds for afterwards. */
@ApplicationScoped
public class BePaused {
    static final int LONGEST_REASON = 40;

    @Inject ChangeWish change;

    /**
     * @param reason as people read it, may be null; cut to 40 characters
     * @throws NoTelephone if the account has none
     * @throws ExtensionTaken if somebody else works on the same telephone
     */
    @Transactional
    public void now(Actor actor, String reason) {
        change.to(Wish.PAUSED, tidy(reason), actor);
    }

    /** One short line: it travels to the exchange, whose protocol ends a field at a line break. */
    static String tidy(String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        String line = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_REASON
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_REASON));
    }
}
