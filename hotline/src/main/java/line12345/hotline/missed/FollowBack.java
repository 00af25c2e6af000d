package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import line12345.hotline.missed.term.MissedEnding;
import line12345.hotline.missed.term.TryResult;
import line12345.hotline.outbound.line.OutboundMoved;
import line12345.hotline.outbound.line.Purpose;
import line12345.hotline.outbound.line.SameNumber;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.fact.Facts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the exchange says of a call back is on the list in the same transaction: nothing waits for
 * the agent's key, and a service that stops loses nothing.
 */
@ApplicationScoped
class FollowBack implements FactListener {
    @Inject MissedBook book;
    @Inject NoteTry note;
    @Inject SameNumber numbers;
    @Inject Accounts accounts;
    @Inject Instance<Facts> facts;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof OutboundMoved moved) {
            follow(moved, now);
        }
    }

    private void follow(OutboundMoved moved, Instant now) {
        String who = accounts.actor(moved.accountId()).map(Actor::name).orElse("系统");
        if (moved.purpose() == Purpose.MISSED && moved.subjectId() != null) {
            result(moved)
                    .filter(result -> !(moved.connected() && moved.outcome() != null))
                    .ifPresent(
                            result -> {
                                note.byExchange(moved, result, who, now);
                                facts.get().announce(changed(moved.subjectId()), now);
                            });
        } else if (moved.connected()) {
            numbers.hashOf(moved)
                    .flatMap(
                            hash ->
                                    book
                                            .takeOff(List.of(hash), MissedEnding.SPOKEN, who, now)
                                            .stream()
                                            .findFirst())
                    .ifPresent(id -> facts.get().announce(new MissedChanged(id, false), now));
        }
    }

    private static Optional<TryResult> result(OutboundMoved moved) {
        if (moved.connected()) {
            return Optional.of(TryResult.REACHED);
        }
        return moved.outcome() == null ? Optional.empty() : TryResult.of(moved.outcome());
    }

    private MissedChanged changed(long id) {
        return new MissedChanged(id, book.locked(id).filter(MissedRow::open).isPresent());
    }
}
