package line12345.ticketing.claim;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.state.TicketState;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;

class MayClaimTest {
    private static final Instant NOW = Instant.parse("2026-05-11T01:00:00Z");
    private static final Actor ZHAO = new Actor(1, "赵话务员", Role.AGENT, null, "8001");
    private static final Actor QIAN = new Actor(2, "钱话务员", Role.AGENT, null, "8002");
    private static final Optional<Claim> ZHAOS =
            Optional.of(new Claim("20260511000001", 1, "赵话务员", NOW.plusSeconds(600)));

    @Test
    void whatNobodyHoldsIsFree() {
        assertThat(waiting(Optional.empty(), ZHAO, false)).isEmpty();
    }

    @Test
    void theOwnOneIsNoHindrance() {
        assertThat(waiting(ZHAOS, ZHAO, false)).isEmpty();
        assertThat(MayClaim.othersHold(ZHAOS, ZHAO, NOW)).isEmpty();
    }

    @Test
    void anothersIsRefusedByNameAndTime() {
        assertThat(waiting(ZHAOS, QIAN, false))
                .get()
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(409))
                .satisfies(
                        refusal ->
                                assertThat(refusal.sentence())
                                        .contains("赵话务员", "5 月 11 日 09:10", "接手"));
        assertThat(MayClaim.othersHold(ZHAOS, QIAN, NOW)).isPresent();
    }

    @Test
    void anothersIsTakenOverOnPurpose() {
        assertThat(waiting(ZHAOS, QIAN, true)).isEmpty();
    }

    @Test
    void whatWasDispatchedIsClaimedByNobody() {
        assertThat(MayClaim.refusal(TicketState.HANDLING, Optional.empty(), ZHAO, true, NOW))
                .get()
                .satisfies(refusal -> assertThat(refusal.sentence()).contains("不在派单池"));
    }

    private static Optional<Refusal> waiting(Optional<Claim> held, Actor by, boolean takeOver) {
        return MayClaim.refusal(TicketState.WAITING_DISPATCH, held, by, takeOver, NOW);
    }
}
