package line12345.hotline.telephony.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentState;
import line12345.hotline.call.agent.AgentView;
import line12345.hotline.call.agent.Seat;
import line12345.hotline.call.agent.SeatChanged;
import line12345.hotline.call.agent.Wish;
import line12345.hotline.call.exchange.ExchangeFitness;
import line12345.hotline.call.queue.AQueue;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.skill.Level;
import line12345.hotline.call.skill.Skills;
import line12345.hotline.telephony.link.BrokenSession;
import line12345.hotline.telephony.link.LookUp;
import line12345.hotline.telephony.link.Snapshot.Member;

import org.asteriskjava.manager.action.QueuePauseAction;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

class SeatKeeperTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    private final BrokenSession session = new BrokenSession();
    private Wish wish = Wish.READY;

    private SeatKeeper keeper() {
        SeatKeeper keeper = new SeatKeeper();
        keeper.config = BrokenSession.config();
        keeper.keeper = new QueueKeeper();
        keeper.keeper.config = keeper.config;
        keeper.keeper.fitness = new ExchangeFitness();
        keeper.served =
                new ServedQueues() {
                    @Override
                    List<Queue> all() {
                        return List.of(AQueue.general());
                    }
                };
        keeper.skills =
                new Skills() {
                    @Override
                    public Map<Long, Map<String, Level>> all() {
                        return Map.of();
                    }
                };
        keeper.agents = new OneAgent();
        return keeper;
    }

    private class OneAgent extends AgentPresences {
        @Override
        public List<AgentView> atWork() {
            AgentState state = wish == Wish.PAUSED ? AgentState.PAUSED : AgentState.READY;
            return List.of(
                    new AgentView(1, "1001", state, wish, null, null, NOW, null, null, false));
        }

        @Override
        public List<Seat> seats() {
            return List.of(seat("1001"));
        }

        @Override
        public Seat seat(String extension) {
            return new Seat("1001", wish, "小休");
        }
    }

    @Test
    void anOrderWithoutAnAnswerIsToldAgain() throws Exception {
        SeatKeeper keeper = keeper();
        Map<String, Map<String, Member>> ready =
                Map.of(Queue.GENERAL, Map.of("1001", new Member(0, false, null)));
        session.holds(ready);
        keeper.settle(new LookUp(session, session.snapshot(), Set.of(), NOW, null));

        wish = Wish.PAUSED;
        session.silentFor(1);
        keeper.changed(new SeatChanged("1001"));
        await().atMost(5, SECONDS)
                .until(
                        () -> {
                            // As the link does about every two seconds.
                            keeper.turn(session);
                            return !session.told(QueuePauseAction.class).isEmpty();
                        });
        QueuePauseAction told = session.told(QueuePauseAction.class).get(0);
        assertThat(told.getInterface()).isEqualTo("PJSIP/1001");
        assertThat(told.getPaused()).isTrue();
    }
}
