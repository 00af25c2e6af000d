package line12345.hotline.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class SignBoardTest {
    private int waiting;
    private int looked;
    private int told;

    private final LiveSign queue =
            new LiveSign() {
                @Override
                public String name() {
                    return "queue";
                }

                @Override
                public Set<Role> roles() {
                    return Set.of(Role.AGENT);
                }

                @Override
                public boolean movedBy(String kind) {
                    return kind.equals("CallQueued");
                }

                @Override
                public Object state() {
                    looked++;
                    return Map.of("waiting", waiting);
                }
            };
    private final SignBoard board = new SignBoard(List.of(queue), new ObjectMapper(), () -> told++);

    @Test
    void whatIsTheSameIsNotToldAgain() throws Exception {
        board.look();
        board.look();
        assertThat(told).isEqualTo(1);
        waiting = 3;
        board.look();
        assertThat(told).isEqualTo(2);
        assertThat(board.shown().get(0).json()).isEqualTo("{\"waiting\":3}");
        assertThat(looked).isEqualTo(3);
    }

    @Test
    void itIsWorkedOutOnceHoweverManyListenAndReachesItsRolesOnly() throws Exception {
        LiveBench bench = new LiveBench(0);
        bench.signs.add(queue);
        bench.facts.make();
        Page agent = new Page();
        Page manager = new Page();
        bench.listen(agent, 0, new Actor(1, "李话务", Role.AGENT, null, "1001"));
        bench.listen(manager, 0, LiveBench.MANAGER);
        bench.facts.look();
        waiting = 1;
        bench.facts.look();
        assertThat(agent.text())
                .contains(
                        "event:queue\ndata:{\"waiting\":0}\n\n"
                                + "event:queue\ndata:{\"waiting\":1}\n\n");
        assertThat(manager.text()).doesNotContain("queue");
        int before = agent.writes;
        bench.lane.ring();
        assertThat(agent.writes).as("what was said is not said again").isEqualTo(before);
        Page late = new Page();
        bench.listen(late, 0, new Actor(2, "王话务", Role.AGENT, null, "1002"));
        assertThat(late.text()).contains("\"waiting\":1").doesNotContain("\"waiting\":0");
        assertThat(looked).isEqualTo(2);
    }

    @Test
    void aFactThatMovesItHasItLookedAtSoonAndManyFactsOnce() throws Exception {
        Thread thread = new Thread(board::run);
        thread.start();
        try {
            board.watched(true);
            await(1);
            for (int i = 0; i < 50; i++) {
                waiting++;
                board.heard("CallQueued");
                board.heard("TicketFiled");
            }
            await(2);
            assertThat(board.shown().get(0).json()).isEqualTo("{\"waiting\":50}");
            assertThat(looked).isLessThanOrEqualTo(3);
        } finally {
            thread.interrupt();
            thread.join();
        }
    }

    private void await(int turns) {
        org.awaitility.Awaitility.await().until(() -> told >= turns);
    }
}
