package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.call.result.CalledBack;
import line12345.hotline.call.skill.QueueCircles;
import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who was lost in a confidential queue and is called back speaks in confidence: the ticket is as
 * confidential as if the call had been answered.
 */
@ApplicationScoped
class CircleOfMissed implements CalledBack {
    /** As long as a number is needed to write down what was said. */
    private static final Duration AFTERWARDS = Duration.ofMinutes(30);

    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject QueueCircles circles;

    @Override
    @Transactional
    public Optional<String> circle(Long missed, PhoneNumber phone, Actor by, Instant now) {
        List<String> queues =
                entities.createNativeQuery(
                                """
                                select m.queue from outbound_call o
                                join missed_call m on m.id = o.subject_id
                                where o.account_id = ?1 and o.purpose = 'MISSED' and m.confidential
                                  and (m.id = cast(?4 as bigint)
                                       or o.hash = ?2 and (o.ended_at is null or o.ended_at > ?3))
                                order by o.started_at desc limit 1
                                """,
                                String.class)
                        .setParameter(1, by.accountId())
                        .setParameter(2, identities.hash(phone.digits()))
                        .setParameter(3, now.minus(AFTERWARDS))
                        .setParameter(4, missed)
                        .getResultList();
        return queues.stream().findFirst().map(queue -> circles.of(queue, true));
    }
}
