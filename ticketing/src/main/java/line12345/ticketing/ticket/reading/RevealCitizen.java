package line12345.ticketing.ticket.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Looks;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.department.Departments;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.function.LongPredicate;

/** Shows a citizen's name and number to somebody who says why; every look is written down. */
@ApplicationScoped
public class RevealCitizen {
    @Inject Tickets tickets;
    @Inject Identities identities;
    @Inject Looks looks;
    @Inject Departments departments;
    @Inject Rules rules;

    /**
     * @param name may be empty
     */
    public record Identity(String name, String phone) {}

    /**
     * @param reason at least a few words
     * @throws NotYours to an office: of a confidential request, and of what is not its work any
     *     more
     */
    @Transactional
    public Identity reveal(String number, String reason, Actor actor, Instant now) {
        Ticket ticket = tickets.of(actor, number, now);
        if (ticket.subject().confidential() && actor.ofOffice()) {
            throw new NotYours(
                    "诉求人要求保密，承办单位不能查看其身份；需要联系市民时，请点“联系市民”（双方都只看到 12345），或通过 12345 热线转达。");
        }
        if (actor.ofOffice()) {
            MayReveal.refusal(ticket, own(actor.departmentId(), now))
                    .ifPresent(
                            sentence -> {
                                throw new NotYours(sentence);
                            });
        }
        String why = TicketText.of("查看理由", reason, 200);
        looks.note(actor, number, why, now);
        ticket.note(now, actor, "查看身份", why, true);
        var citizen = ticket.citizen();
        return new Identity(ticket.subject().name(identities), citizen.phone(identities));
    }

    private LongPredicate own(long asking, Instant now) {
        boolean downward = rules.yes(Rule.ACCESS_DOWNWARD, now);
        return office -> office == asking || downward && departments.within(office, asking);
    }
}
