package line12345.ticketing.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.UUID;

/** Somebody wants to speak with a ticket's citizen 联系市民. */
@ApplicationScoped
public class BeginContact {
    @Inject Tickets tickets;
    @Inject ContactAttempts attempts;
    @Inject Identities identities;
    @Inject Rules rules;

    /**
     * @param key names this call, for the exchange as well
     * @param number of the citizen: for the exchange alone, never for a screen or a log
     */
    public record Begun(String key, String number) {
        @Override
        public String toString() {
            return "Begun " + key;
        }
    }

    /**
     * @param reason why outside the hours, else empty
     * @throws NotContacted when the citizen is not called now
     */
    @Transactional
    public Begun begin(String ticketNumber, String reason, Actor by, Instant now) {
        attempts.hold(ticketNumber, by.accountId());
        Ticket ticket = tickets.of(by, ticketNumber, now);
        MayContact.refusal(ticket, by).ifPresent(BeginContact::refuse);
        String why = TicketText.optional("现在联系的原因", reason, 200);
        if (attempts.openOf(ticket.id(), by.accountId())) {
            refuse(new NotContacted("contact-going-on", "您或同事正在联系这位市民，或您还有一通电话没有结束，请结束后再拨。"));
        }
        ContactLimits.of(rules, now)
                .refusal(
                        attempts.today(ticket.id(), now),
                        attempts.begunBy(by.accountId(), now),
                        why,
                        now)
                .ifPresent(BeginContact::refuse);
        String number = ticket.citizen().phone(identities);
        if (!PhoneNumber.ofSubscriber(number)) {
            refuse(
                    new NotContacted(
                            "contact-not-a-subscriber",
                            "市民留下的不是手机或带区号的固定电话（例如短号、服务号码），系统不拨打。请用其他方式联系，或请 12345 热线核实号码。"));
        }
        String key = "relay-" + UUID.randomUUID().toString().replace("-", "");
        attempts.persist(new ContactAttempt(key, ticket, why, by, now));
        return new Begun(key, number);
    }

    private static void refuse(NotContacted refusal) {
        throw refusal;
    }
}
