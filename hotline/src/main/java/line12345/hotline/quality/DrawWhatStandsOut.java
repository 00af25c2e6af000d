package line12345.hotline.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.CallEnded;
import line12345.hotline.call.CallSurveyed;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactsListener;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Calls that the citizen scored badly, or that took very long, are checked all; each is drawn in
 * the transaction that says so, and nobody looks for them afterwards.
 */
@ApplicationScoped
class DrawWhatStandsOut implements FactsListener {
    private static final long MINUTE = 60_000;

    /** Nothing shorter is ever long; so the parameter is not read at the end of each call. */
    private static final long NEVER_LONG = 5 * MINUTE;

    /** The parameter does not reach beyond it. */
    private static final int BAD = 3;

    @Inject Rules rules;
    @Inject Accounts accounts;
    @Inject Cases cases;

    @Override
    public void heard(List<Fact> facts, Instant now) {
        List<Found> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof CallSurveyed scored && scored.accountId() != null) {
                if (isBad(scored, now)) {
                    found.add(
                            new Found(
                                    scored.callId(),
                                    scored.accountId(),
                                    Reason.DISSATISFIED,
                                    scored.arrivedAt()));
                }
            } else if (fact instanceof CallEnded ended && ended.accountId() != null) {
                if (ended.talkMillis() > NEVER_LONG && isLong(ended, now)) {
                    found.add(
                            new Found(
                                    ended.callId(),
                                    ended.accountId(),
                                    Reason.LONG_TALK,
                                    ended.arrivedAt()));
                }
            }
        }
        if (!found.isEmpty()) {
            draw(found, now);
        }
    }

    private record Found(long callId, long accountId, Reason reason, Instant arrivedAt) {}

    private boolean isBad(CallSurveyed scored, Instant now) {
        return scored.level() <= BAD && scored.level() <= rules.number(Rule.QUALITY_LEVEL, now);
    }

    private boolean isLong(CallEnded ended, Instant now) {
        int minutes = rules.number(Rule.QUALITY_LONG_TALK, now);
        return minutes > 0 && ended.talkMillis() > minutes * MINUTE;
    }

    private void draw(List<Found> found, Instant now) {
        Map<Long, String> names =
                accounts.names(found.stream().map(Found::accountId).collect(Collectors.toSet()));
        cases.draw(
                found.stream()
                        .filter(one -> names.containsKey(one.accountId()))
                        .map(
                                one ->
                                        new QualityCase(
                                                one.callId(),
                                                one.accountId(),
                                                names.get(one.accountId()),
                                                one.reason(),
                                                one.arrivedAt(),
                                                now))
                        .toList());
    }
}
