package line12345.hotline.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.ScoreLater;
import line12345.hotline.survey.Invitations.Invitation;

import java.time.Instant;

/**
 * A citizen rates a call by the link of a message: the call and its agent, nothing else, and once.
 */
@ApplicationScoped
public class RateTalk {
    private static final int BEST = 5;

    @Inject Invitations invitations;
    @Inject ScoreLater calls;

    /**
     * Whether it can be rated.
     *
     * @return when the call came in
     * @throws NotRated when it cannot
     */
    @Transactional
    public Instant open(String token, Instant now) {
        return valid(new SurveyToken(token), now).arrivedAt();
    }

    /**
     * @param level 1 worst to 5 best
     * @throws NotRated when the link is not known, used, over, or the level none
     */
    @Transactional
    public void rate(String token, int level, Instant now) {
        SurveyToken link = new SurveyToken(token);
        Invitation one = valid(link, now);
        if (level < 1 || level > BEST) {
            throw NotRated.noLevel();
        }
        if (!invitations.use(link, level, now) || !calls.score(one.callId(), level)) {
            throw NotRated.used();
        }
    }

    /** Ends as {@code [sent, until)}. */
    private Invitation valid(SurveyToken token, Instant now) {
        Invitation one = invitations.of(token).orElseThrow(NotRated::unknown);
        if (one.usedAt() != null || scored(one)) {
            throw NotRated.used();
        }
        if (!now.isBefore(one.untilAt())) {
            throw NotRated.late(one.untilAt(), now);
        }
        return one;
    }

    /** A key that was told late counts as well. */
    private boolean scored(Invitation one) {
        return calls.talk(one.callId()).map(ScoreLater.Talk::scored).orElse(true);
    }
}
