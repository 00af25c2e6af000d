package line12345.hotline.missed.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.live.LiveSign;
import line12345.hotline.missed.MissedFigures;
import line12345.hotline.missed.ReadMissed;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import java.util.Set;

/**
 * How many missed calls 漏话 wait, the same on every console: worked out once, where each used to ask
 * for itself. How many of them wait for a confidential queue 保密队列 only its agents ask for.
 */
@ApplicationScoped
class MissedSign implements LiveSign {
    @Inject ReadMissed read;
    @Inject OfficeClock clock;

    @Override
    public String name() {
        return "missed";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.AGENT);
    }

    @Override
    public boolean movedBy(String kind) {
        return kind.equals("MissedChanged");
    }

    @Override
    public MissedFigures state() {
        return read.figures(clock.now()).within(Set.of());
    }
}
