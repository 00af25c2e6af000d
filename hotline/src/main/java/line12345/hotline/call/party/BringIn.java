package line12345.hotline.call.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/**
 * Brings somebody to the agent's own call: for all three 三方通话, aside 咨询, or instead 转接. Not one
 * transaction: the telephone rings after it is written down, and what cannot be rung is closed
 * again.
 */
@ApplicationScoped
public class BringIn {
    @Inject PartyExchange exchange;
    @Inject PartyTargets targets;
    @Inject InviteParty invite;
    @Inject RecordPartyStep record;

    /**
     * @param callKey the call that the agent talks on
     * @param targetId as {@link Target#id}
     * @throws NotJoined with what to do instead; the citizen is still on the line
     */
    public void bring(String callKey, String targetId, Manner manner, Actor by, Instant now) {
        Target target = targets.find(targetId, by, now);
        boolean queue = target.kind() == PartyKind.QUEUE;
        Dialled dialled = queue ? null : targets.dial(target);
        String key = invite.invite(callKey, target, queue ? Manner.TRANSFER : manner, by, now);
        try {
            if (queue) {
                exchange.queue(callKey, by.extension());
                close(key, PartyOutcome.QUEUED, now);
                return;
            }
            exchange.gather(callKey, by.extension(), manner.held());
            boolean colleague = target.kind() == PartyKind.COLLEAGUE;
            if (manner == Manner.TRANSFER) {
                exchange.handOn(key, callKey, by.extension(), dialled, colleague);
            } else {
                exchange.ring(key, callKey, dialled, colleague);
            }
        } catch (PartyExchange.Away e) {
            close(key, PartyOutcome.EXCHANGE_AWAY, now);
            exchange.unanswered(callKey);
            throw NotJoined.away();
        } catch (PartyExchange.NotThere e) {
            close(key, PartyOutcome.CANCELLED, now);
            throw NotJoined.notTalking();
        }
    }

    private void close(String key, PartyOutcome how, Instant now) {
        record.record(new PartyStep.Ended(key, how, null, now));
    }
}
