package line12345.ticketing.claim;

import line12345.ticketing.account.Actor;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.Optional;

/** A waiting ticket is read by one dispatcher; another gets it only by taking it over. */
final class MayClaim {
    private MayClaim() {}

    /**
     * @param held whose it is, also the own one; empty when nobody holds it
     * @param takeOver the person knows that somebody holds it and wants it all the same
     * @return why not; empty when it may be claimed
     */
    static Optional<Refusal> refusal(
            TicketState state, Optional<Claim> held, Actor by, boolean takeOver, Instant now) {
        if (state != TicketState.WAITING_DISPATCH) {
            return Optional.of(new NotInPool(state));
        }
        return takeOver ? Optional.empty() : othersHold(held, by, now);
    }

    /** Dispatching what nobody claimed is no trespass: claims are for those who want peace. */
    static Optional<Refusal> othersHold(Optional<Claim> held, Actor by, Instant now) {
        return held.filter(claim -> !claim.isOf(by)).map(claim -> HeldByAnother.of(claim, now));
    }
}
