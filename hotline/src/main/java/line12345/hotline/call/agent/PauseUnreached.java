package line12345.hotline.call.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.fact.Facts;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Who is ready and whose telephone is gone takes no calls 话机掉线: the page may have crashed, and
 * nobody would hear it ring. Paused by rule, which the page, once it is back, and the wall say.
 */
@ApplicationScoped
public class PauseUnreached {
    /** Also shown on the wall as a reason to look. */
    public static final String GONE = "话机掉线";

    @Inject AgentPresences presences;
    @Inject Facts facts;
    @Inject Event<SeatChanged> seats;

    /** Of these extensions those at which an agent has been ready since then or longer. */
    @Transactional
    public List<String> ready(Set<String> gone, Instant since) {
        return presences.ready(since).stream()
                .map(AgentView::extension)
                .filter(gone::contains)
                .toList();
    }

    /**
     * @param gone extensions whose telephones have been away long enough
     * @param readySince who is ready only since then still has time to sign the telephone in
     * @return the extensions that were paused
     */
    @Transactional
    public List<String> pause(Set<String> gone, Instant readySince, Instant now) {
        return presences.ready(readySince).stream()
                .filter(one -> gone.contains(one.extension()))
                .flatMap(one -> presences.locked(one.accountId()).stream())
                // Between the look and the lock the citizen's call may have come.
                .filter(one -> one.state() == AgentState.READY)
                .filter(one -> one.wish(Wish.PAUSED, GONE, one.seat().extension(), now))
                .map(one -> told(one, now))
                .toList();
    }

    private String told(AgentPresence paused, Instant now) {
        facts.announce(paused.changed(), now);
        seats.fire(new SeatChanged(paused.seat().extension()));
        return paused.seat().extension();
    }
}
