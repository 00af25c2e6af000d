package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.missed.term.MissedRules;
import line12345.hotline.outbound.line.DespiteWish;
import line12345.hotline.outbound.line.Purpose;
import line12345.hotline.outbound.quiet.DoNotCall;

import java.time.Instant;

/** Some who were lost do not want to be called, and have said so. */
@ApplicationScoped
class MissedWishes {
    @Inject EntityManager entities;
    @Inject DoNotCall list;
    @Inject DespiteWish despite;
    @Inject MissedRules rules;

    /**
     * By the city's rule, who does not want to be called is called back after a call all the same.
     */
    boolean rungAllTheSame(Instant now) {
        return despite.of(now).contains(Purpose.MISSED);
    }

    /** Why the door may let it through: at night only what cannot wait. */
    String reason(MissedRow row, Instant now) {
        if (row.urgent()) {
            return "漏话紧急：" + row.urgentWhy();
        }
        return wished(row.id(), now) && !rules.quiet(now).quiet(now) ? "市民本人来电未接通，回拨" : "";
    }

    private boolean wished(long id, Instant now) {
        String hash =
                (String)
                        entities.createNativeQuery("select hash from missed_call where id = ?1")
                                .setParameter(1, id)
                                .getSingleResult();
        return list.of(hash, now).isPresent();
    }
}
