package line12345.ticketing.partner.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.partner.quality.TicketSheet;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of shared tickets. */
@ApplicationScoped
class Items {
    private static final String ROWS =
            """
            select i.id, i.partner, m.chinese, i.ticket_number, i.sent, i.partner_number, i.danger,
                   i.reason, i.state, i.words, i.at, i.changed_at, i.account_id, i.who
            from partner_ticket i join medium m on m.name = i.partner
            """;

    @Inject EntityManager entities;

    Optional<Item> sentTo(String partner, String ticketNumber) {
        return rows(
                        " where i.sent and i.partner = ?1 and i.ticket_number = ?2",
                        partner,
                        ticketNumber)
                .stream()
                .findFirst();
    }

    /**
     * @param partnerNumber the partner's own
     */
    Optional<Item> takenFrom(String partner, String partnerNumber) {
        return rows(
                        " where not i.sent and i.partner = ?1 and i.partner_number = ?2",
                        partner,
                        partnerNumber)
                .stream()
                .findFirst();
    }

    /** Oldest first. */
    List<Item> of(String ticketNumber) {
        return rows(" where i.ticket_number = ?1 and ?2 = '' order by i.id", ticketNumber, "");
    }

    /** Tickets still here whose partner has spoken, oldest first. */
    List<Item> ourTurn(int limit) {
        return rows(
                " where i.sent and i.state in (?1, ?2, 'ANSWERED', 'CLOSED') and exists (select 1"
                        + " from ticket t where t.number = i.ticket_number"
                        + " and t.state = 'WAITING_DISPATCH') order by i.changed_at limit "
                        + limit,
                ItemState.RETURNED.name(),
                ItemState.REFUSED.name());
    }

    /** Those that somebody there has or shall have, oldest first. */
    List<Item> theirTurn(int limit) {
        return rows(
                " where i.sent and i.state in (?1, ?2, 'ACCEPTED') order by i.id limit " + limit,
                ItemState.SENDING.name(),
                ItemState.SENT.name());
    }

    /**
     * @param number the partner's own, or null
     * @return its id
     */
    long add(
            String partner,
            String ticketNumber,
            boolean sent,
            String number,
            TicketSheet sheet,
            Actor by,
            Instant now) {
        Instant decided = Instant.parse(sheet.sentAt());
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        insert into partner_ticket (partner, ticket_number, sent,
                                            partner_number, danger, reason, state, content_hash,
                                            day, at, changed_at, account_id, who)
                                        values (?1, ?2, ?3, cast(?4 as text), ?5, ?6, ?7, ?8, ?9,
                                            ?10, ?10, ?11, ?12)
                                        returning id
                                        """)
                                .setParameter(1, partner)
                                .setParameter(2, ticketNumber)
                                .setParameter(3, sent)
                                .setParameter(4, number)
                                .setParameter(5, Boolean.TRUE.equals(sheet.danger()))
                                .setParameter(6, sheet.reason() == null ? "" : sheet.reason())
                                .setParameter(7, (sent ? ItemState.SENDING : ItemState.SENT).name())
                                .setParameter(8, sheet.hash())
                                .setParameter(9, OfficeClock.dayOf(decided))
                                .setParameter(10, now)
                                .setParameter(11, by.accountId())
                                .setParameter(12, by.name())
                                .getSingleResult())
                .longValue();
    }

    /**
     * @param number the partner's own where it was not known yet, or null
     */
    void move(long id, ItemState state, String words, String number, Instant now) {
        entities.createNativeQuery(
                        """
                        update partner_ticket set state = ?2, words = ?3, changed_at = ?4,
                            partner_number = coalesce(partner_number, cast(?5 as text))
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, state.name())
                .setParameter(3, words)
                .setParameter(4, now)
                .setParameter(5, number)
                .executeUpdate();
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<Item> rows(String which, String first, String second) {
        return ((List<Object[]>)
                        entities.createNativeQuery(ROWS + which, Object[].class)
                                .setParameter(1, first)
                                .setParameter(2, second)
                                .getResultList())
                .stream().map(Items::item).toList();
    }

    private static Item item(Object[] row) {
        return new Item(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Boolean) row[4],
                (String) row[5],
                (Boolean) row[6],
                (String) row[7],
                ItemState.valueOf((String) row[8]),
                (String) row[9],
                (Instant) row[10],
                (Instant) row[11],
                ((Number) row[12]).longValue(),
                (String) row[13]);
    }
}
