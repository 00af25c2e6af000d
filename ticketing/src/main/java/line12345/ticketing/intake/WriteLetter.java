package line12345.ticketing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.leader.Leader;
import line12345.ticketing.leader.Leaders;

import java.time.Instant;

/**
 * A citizen writes to a leader 给领导写信: a ticket like any other, with the same dates, for which the
 * dispatcher is offered the leader's office.
 */
@ApplicationScoped
public class WriteLetter {
    @Inject EntityManager entities;
    @Inject Leaders leaders;
    @Inject FileTicket file;

    /**
     * @param form the same message key again gives the same receipt and keeps the first addressee
     * @throws line12345.ticketing.leader.NoSuchLeader when the leader takes no letters
     */
    @Transactional
    public Receipt write(long leaderId, TicketForm form, Actor by, Instant now) {
        Leader leader = leaders.taking(leaderId);
        Receipt receipt = file.file(form, by, now);
        if (!receipt.again()) {
            // Raw SQL refers to the ticket that is not yet written.
            entities.flush();
            entities.createNativeQuery(
                            """
                            insert into leader_letter (ticket_number, leader_id, addressee,
                                department_id)
                            values (?1, ?2, ?3, ?4)
                            """)
                    .setParameter(1, receipt.number())
                    .setParameter(2, leader.id())
                    .setParameter(3, leader.addressee())
                    .setParameter(4, leader.departmentId())
                    .executeUpdate();
        }
        return receipt;
    }
}
