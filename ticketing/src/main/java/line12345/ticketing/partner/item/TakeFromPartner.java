package line12345.ticketing.partner.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.key.IntakeKey;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.medium.TakeMessage;
import line12345.ticketing.partner.Partner;
import line12345.ticketing.partner.PartnerRight;
import line12345.ticketing.partner.Partners;
import line12345.ticketing.partner.quality.Progress;
import line12345.ticketing.partner.quality.TicketSheet;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.TicketState;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A partner's ticket becomes one of ours, once 承接对接方推送的工单: 省派工单, 110 转来. */
@ApplicationScoped
public class TakeFromPartner {
    /** A partner's clock may be so much ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    @Inject Partners partners;
    @Inject TakeMessage take;
    @Inject Tickets tickets;
    @Inject Items items;
    @Inject Telling telling;

    /**
     * @return the same receipt for the same number
     * @throws line12345.ticketing.medium.OtherContent when the number came before with other words
     * @throws line12345.ticketing.partner.NotAllowed when it may not push
     */
    @Transactional
    public Receipt take(IntakeKey key, TicketSheet sheet, Instant now) {
        Partner from = partners.existing(key.medium());
        from.must(PartnerRight.PUSH);
        String theirs = TicketText.of("工单编号 number", sheet.number(), 100);
        TicketText.of("消息编号 id", sheet.id(), 100);
        TicketText.optional("移交原因 reason", sheet.reason(), 200);
        decided(sheet, now);
        Receipt receipt = take.take(key, form(from.name(), theirs, sheet), null, now);
        if (!key.sandbox() && !receipt.again()) {
            items.add(from.name(), receipt.number(), false, theirs, sheet, Actor.house(), now);
            tellIfSent(from.name(), theirs, receipt.number(), now);
        }
        return receipt;
    }

    /** The catalogue may have sent it to an office while nobody could know whose it was. */
    private void tellIfSent(String partner, String theirs, String number, Instant now) {
        if (tickets.find("number", number).firstResult().state() == TicketState.HANDLING) {
            items.takenFrom(partner, theirs)
                    .ifPresent(item -> telling.tell(item, Progress.ACCEPTED, "", now));
        }
    }

    private static void decided(TicketSheet sheet, Instant now) {
        try {
            if (Instant.parse(sheet.sentAt() == null ? "" : sheet.sentAt())
                    .isAfter(now.plus(AHEAD))) {
                throw new WrongSheet("sentAt 在将来，请校准时钟后重新发送。");
            }
        } catch (DateTimeException e) {
            throw new WrongSheet("sentAt 须是 ISO 8601 时间，如 2026-11-24T09:30:00Z，请改正后再发送。");
        }
    }

    private static TicketForm form(String partner, String theirs, TicketSheet sheet) {
        return new TicketForm(
                partner,
                theirs,
                null,
                sheet.phone(),
                sheet.name(),
                sheet.kind() == null ? TicketKind.HELP : sheet.kind(),
                sheet.content(),
                sheet.place(),
                sheet.address(),
                sheet.matter(),
                Boolean.TRUE.equals(sheet.danger()) ? Urgency.CRITICAL : Urgency.ORDINARY,
                false,
                null,
                new First.ByCatalogue(),
                List.of());
    }
}
