package line12345.ticketing.handler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.Leg;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The person who handles an office's part; at most one row a part. */
@ApplicationScoped
public class Handlers {
    @Inject EntityManager entities;

    /**
     * @param since when it was named
     */
    public record Handler(long accountId, String who, Instant since) {
        public boolean is(Actor person) {
            return accountId == person.accountId();
        }
    }

    /** Empty while nobody is named. */
    @Transactional
    public Optional<Handler> of(String number, int position) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select h.account_id, h.who, h.since
                                from leg_handler h join leg l on l.id = h.leg_id
                                join ticket t on t.id = l.ticket_id
                                where t.number = ?1 and l.position = ?2
                                """,
                                Object[].class)
                        .setParameter(1, number)
                        .setParameter(2, position)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(
                        row ->
                                new Handler(
                                        ((Number) row[0]).longValue(),
                                        (String) row[1],
                                        (Instant) row[2]));
    }

    /** Whoever signs handles it, unless somebody was named before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeIfNobodyHas(Leg leg, Actor by, Instant now) {
        write(leg, by, now, "do nothing");
    }

    /** In the place of whoever was named. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void name(Leg leg, Actor person, Instant now) {
        write(leg, person, now, "do update set account_id = ?2, who = ?3, since = ?4");
    }

    /** An open part that somebody handled. */
    record Handled(long ticketId, int position, long departmentId) {}

    /**
     * Nobody handles any more what this person had in hand; of the office where the person still is
     * it stays.
     *
     * @return the open parts, in the order of their tickets
     */
    List<Handled> leave(Actor person) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                delete from leg_handler h using leg l
                                where l.id = h.leg_id and h.account_id = ?1
                                  and l.state in
                                      ('WAITING_SIGN', 'HANDLING', 'PAUSED', 'WAITING_APPROVAL')
                                  and not exists (
                                      select 1 from account a
                                      where a.id = h.account_id and a.active
                                        and a.department_id = l.department_id)
                                returning l.ticket_id, l.position, l.department_id
                                """,
                                Object[].class)
                        .setParameter(1, person.accountId())
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Handled(
                                        ((Number) row[0]).longValue(),
                                        ((Number) row[1]).intValue(),
                                        ((Number) row[2]).longValue()))
                .sorted(Comparator.comparingLong(Handled::ticketId))
                .toList();
    }

    private void write(Leg leg, Actor person, Instant now, String otherwise) {
        entities.createNativeQuery(
                        "insert into leg_handler (leg_id, account_id, who, since)"
                                + " values (?1, ?2, ?3, ?4) on conflict (leg_id) "
                                + otherwise)
                .setParameter(1, leg.id())
                .setParameter(2, person.accountId())
                .setParameter(3, person.name())
                .setParameter(4, now)
                .executeUpdate();
    }
}
