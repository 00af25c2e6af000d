package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** The entry that somebody works on must be in that one's hand. */
@ApplicationScoped
class HeldMissed {
    @Inject MissedBook book;

    /**
     * @return the entry, locked
     * @throws NotHeld when it is done, another's or nobody's
     */
    MissedRow of(long id, Actor by, Instant now) {
        MissedRow row = any(id);
        if (!row.open()) {
            throw NotHeld.done(row);
        }
        if (row.heldBy(by, now)) {
            return row;
        }
        throw row.held(now) ? NotHeld.others(row) : NotHeld.nobodys();
    }

    /** Whoever has it. */
    MissedRow any(long id) {
        return book.locked(id).orElseThrow(NotHeld::none);
    }
}
