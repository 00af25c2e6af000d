package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import line12345.ticketing.fact.Fact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A score that comes after the call, by another way than the keys of the telephone. */
@ApplicationScoped
public class ScoreLater {
    /** A key that has no meaning: that there was one is told by the level. */
    private static final int NO_KEY = 0;

    @Inject Calls calls;
    @Inject CallDesk desk;
    @Inject SealCaller seal;
    @Inject SurveyScale scale;

    /**
     * A call that is over, for whoever asks the citizen how it was. Never logged.
     *
     * @param number as the line told it, null if it was withheld
     * @param hash finds the same number again, null if it was withheld
     * @param confidential it came through a confidential queue
     * @param scored a key was pressed
     */
    public record Talk(
            long callId,
            String number,
            String hash,
            boolean confidential,
            boolean answered,
            boolean scored) {
        @Override
        public String toString() {
            return "Talk " + callId;
        }
    }

    @Transactional(TxType.MANDATORY)
    public Optional<Talk> talk(long callId) {
        return calls.byId(callId).map(this::talk);
    }

    /** Those of these talks after which no key was pressed. */
    @Transactional(TxType.MANDATORY)
    public List<Talk> unscored(Collection<Long> ids) {
        return calls.unscored(ids).stream().map(this::talk).toList();
    }

    private Talk talk(Call call) {
        CallView view = call.view();
        Caller caller = call.caller();
        return new Talk(
                call.id(),
                caller == null ? null : seal.open(caller),
                caller == null ? null : caller.hash(),
                view.confidential(),
                view.outcome() == Outcome.ANSWERED,
                view.surveyLevel() != null);
    }

    /**
     * @param level 1 worst to 5 best
     * @return false if it was scored already
     */
    @Transactional(TxType.MANDATORY)
    public boolean score(long callId, int level) {
        Call call = calls.byId(callId).orElseThrow(NoSuchCall::new);
        int digit = scale.digit(level, call.view().arrivedAt()).orElse(NO_KEY);
        List<Fact> news = call.surveyed(digit, level);
        desk.tell(news);
        return !news.isEmpty();
    }
}
