package line12345.ticketing.partner.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.partner.Partner;
import line12345.ticketing.partner.PartnerRight;
import line12345.ticketing.partner.Partners;
import line12345.ticketing.partner.quality.Progress;
import line12345.ticketing.partner.quality.ResultSheet;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/** A partner says what became of a ticket that we sent, once 对接方反馈: receipt, return, result. */
@ApplicationScoped
public class TakeResult {
    @Inject EntityManager entities;
    @Inject Partners partners;
    @Inject Identities identities;
    @Inject Items items;
    @Inject Tickets tickets;
    @Inject Notices notices;

    /**
     * @param partner its name
     * @return true when it was said before and nothing changed
     * @throws NoSuchItem when we never sent it this ticket
     * @throws OtherResult when the id came before with other words
     */
    @Transactional
    public boolean take(String partner, ResultSheet sheet, Instant now) {
        Partner from = partners.existing(partner);
        from.must(PartnerRight.RESULT);
        String id = TicketText.of("消息编号 id", sheet.id(), 100);
        String number = TicketText.optional("工单编号 number", sheet.number(), 100);
        String words = TicketText.optional("内容 words", sheet.words(), TicketText.LONGEST);
        if (sheet.what() == null || sheet.needsWords() && words.isEmpty()) {
            throw new WrongSheet(
                    "what 须是 ACCEPTED、RETURNED、ANSWERED 或 CLOSED；退回和答复须有 words，请补齐后再发送。");
        }
        if (sheet.level() != null && (sheet.level() < 1 || sheet.level() > 5)) {
            throw new WrongSheet("level 须是 1 到 5 的整数，请改正后再发送。");
        }
        Item item =
                items.sentTo(partner, sheet.yours() == null ? "" : sheet.yours())
                        .orElseThrow(NoSuchItem::new);
        if (before(partner, id, sheet, item, now)) {
            return true;
        }
        ItemState state = ItemState.valueOf(sheet.what().name());
        boolean further = state.furtherThan(item.state());
        items.move(
                item.id(),
                further ? state : item.state(),
                further ? words : item.words(),
                number.isEmpty() ? null : number,
                now);
        tellStaff(from, item, sheet, words, now);
        return false;
    }

    private boolean before(String partner, String id, ResultSheet sheet, Item item, Instant now) {
        String print = identities.hash(sheet.toString());
        int fresh =
                entities.createNativeQuery(
                                """
                                insert into partner_message (partner, message_id, print, item_id, at)
                                values (?1, ?2, ?3, ?4, ?5) on conflict do nothing
                                """)
                        .setParameter(1, partner)
                        .setParameter(2, id)
                        .setParameter(3, print)
                        .setParameter(4, item.id())
                        .setParameter(5, now)
                        .executeUpdate();
        if (fresh > 0) {
            return false;
        }
        Object first =
                entities.createNativeQuery(
                                "select print from partner_message"
                                        + " where partner = ?1 and message_id = ?2")
                        .setParameter(1, partner)
                        .setParameter(2, id)
                        .getSingleResult();
        if (!first.equals(print)) {
            throw new OtherResult();
        }
        return true;
    }

    private void tellStaff(Partner from, Item item, ResultSheet sheet, String words, Instant now) {
        Ticket ticket = tickets.find("number", item.ticketNumber()).firstResult();
        String rated = sheet.level() == null ? "" : "（市民评价 " + sheet.level() + " 星）";
        ticket.note(
                now,
                Actor.house(),
                from.chinese() + sheet.what().chinese(),
                (words.isEmpty() ? sheet.what().chinese() : words) + rated,
                true);
        if (sheet.what() != Progress.ACCEPTED && item.accountId() != 0) {
            notices.toAccount(
                    item.accountId(),
                    Via.PAGE,
                    item.ticketNumber(),
                    from.chinese() + sheet.what().chinese() + "您移交的工单，请到“对接”处理。",
                    now);
        }
    }
}
