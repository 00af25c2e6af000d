package line12345.hotline.wall.listen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/**
 * Lets a leader join an agent's call, take part another way, and leave. Not one transaction: the
 * telephone rings after it is written down, and what cannot be joined is closed again.
 */
@ApplicationScoped
public class ListenIn {
    @Inject ListenExchange exchange;
    @Inject BeginListening begin;
    @Inject FollowListening follow;
    @Inject Listenings listenings;

    /**
     * @param mode names one of {@link Mode}
     * @throws NotListened with what to do instead
     */
    public void join(long agentId, String mode, Actor leader, Instant now) {
        Mode how = Mode.named(mode);
        MayListen.refusal(leader, agentId)
                .ifPresent(
                        no -> {
                            throw no;
                        });
        // Its own call makes the telephone busy: that is said better than by the telephone.
        if (listenings.latestOf(leader.accountId()).filter(ListeningView::open).isPresent()) {
            throw NotListened.already();
        }
        lookAtOwnTelephone(leader);
        ListenExchange.Joining joining = begin.begin(agentId, how, leader, now);
        try {
            exchange.join(joining);
        } catch (ListenExchange.Away e) {
            follow.ended(joining.key(), ListenEnding.EXCHANGE_AWAY, now);
            throw NotListened.away();
        } catch (ListenExchange.CallOver e) {
            follow.ended(joining.key(), ListenEnding.CALL_OVER, now);
            throw NotListened.over();
        }
    }

    private void lookAtOwnTelephone(Actor leader) {
        try {
            switch (exchange.telephone(leader.extension())) {
                case OFF -> throw NotListened.phoneOff();
                case BUSY -> throw NotListened.phoneBusy();
                case FREE -> {}
            }
        } catch (ListenExchange.Away e) {
            throw NotListened.away();
        }
    }

    /**
     * The exchange is told; that it was done, whether from here or by the telephone's own keys, is
     * written down when the exchange says so.
     *
     * @throws NotListened when nothing goes on, or the exchange cannot be told
     */
    public void turn(String mode, Actor leader) {
        Mode how = Mode.named(mode);
        ListeningView mine = own(leader);
        if (mine.joinedAt() == null) {
            throw NotListened.notYet();
        }
        try {
            exchange.turn(Listening.keyOf(mine.id()), how);
        } catch (ListenExchange.Away e) {
            throw NotListened.away();
        }
    }

    /**
     * 接管: the leader speaks with the citizen instead of the agent.
     *
     * @throws NotListened when one has not joined, or they do not talk any more
     */
    public void takeOver(Actor leader) {
        ListeningView mine = own(leader);
        if (mine.joinedAt() == null) {
            throw NotListened.notYet();
        }
        try {
            exchange.takeOver(Listening.keyOf(mine.id()), mine.callKey(), leader.extension());
        } catch (ListenExchange.Away e) {
            throw NotListened.away();
        } catch (ListenExchange.CallOver e) {
            throw new NotListened(
                    "listen-not-taken-over", 409, "通话已经结束、被保持或正在三方通话，现在不能接管。请恢复两方通话后再点。");
        }
    }

    /** Only one's own; nothing happens when it is over. */
    public void leave(Actor leader) {
        listenings
                .latestOf(leader.accountId())
                .filter(ListeningView::open)
                .ifPresent(mine -> exchange.leave(Listening.keyOf(mine.id())));
    }

    private ListeningView own(Actor leader) {
        return listenings
                .latestOf(leader.accountId())
                .filter(ListeningView::open)
                .orElseThrow(
                        () -> new NotListened("listen-nothing", 409, "您现在没有参与任何通话。请先选一个通话中的坐席。"));
    }
}
