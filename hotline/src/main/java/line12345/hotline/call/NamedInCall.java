package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.circle.PersonalName;

/**
 * Whether what was written in a confidential call names the reader: nobody of the hotline, whatever
 * the role, reads or hears what is said in confidence of himself.
 */
@ApplicationScoped
class NamedInCall {
    @Inject EntityManager entities;

    /** Asked for confidential calls alone, which are few. */
    boolean is(Actor reader, CallView call) {
        String name = PersonalName.of(reader.name());
        return !name.isEmpty()
                && !entities.createNativeQuery(
                                """
                                select 1 from ticket where call_key = ?1 and position(?3 in content) > 0
                                union all
                                select 1 from call_result
                                where call_id = ?2 and position(?3 in words) > 0
                                """)
                        .setParameter(1, call.key())
                        .setParameter(2, call.id())
                        .setParameter(3, name)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList()
                        .isEmpty();
    }
}
