package line12345.ticketing.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.handler.TellHandlers;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.reading.OwnKey;
import line12345.ticketing.ticket.reading.OwnTicket;
import line12345.ticketing.ticket.state.Closing;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A citizen does not want the own request any more 撤回诉求: it closes without an answer, every office
 * has its part taken from it and is told, and what followed it goes its own way again.
 */
@ApplicationScoped
public class WithdrawOwnTicket {
    private static final int LONGEST_REASON = 200;

    @Inject OwnTicket own;
    @Inject Rules rules;
    @Inject TellHandlers handlers;
    @Inject Grounds grounds;
    @Inject Notices notices;
    @Inject Facts facts;

    /**
     * Taking back twice is once.
     *
     * @param reason the citizen's own words, at most 200 characters; may be empty
     * @throws NotWithdrawn when there is an answer, it has ended otherwise, or its kind must be
     *     looked into
     */
    @Transactional(dontRollbackOn = OwnTicket.WrongCode.class)
    public void withdraw(OwnKey shown, String reason, Instant now) {
        Ticket ticket = own.of(shown, now);
        if (ticket.ending().closing() == Closing.DROPPED) {
            return;
        }
        MayWithdraw.refusal(
                        ticket.state(), ticket.subject().kind(), rules.names(Rule.DROP_KINDS, now))
                .ifPresent(
                        refused -> {
                            throw refused;
                        });
        String why = TicketText.optional("撤回的原因", reason, LONGEST_REASON);
        handlers.tell(ticket, concerned(ticket), "dropped", now);
        facts.announce(ticket.answering().drop(why, Actor.citizen(), now), now);
        // Whoever found out the code cannot drop it unseen.
        Map<String, String> blanks = Map.of("工单", ticket.number());
        String words = grounds.told(GroundUse.TELL, "dropped", blanks, now);
        notices.toCitizen(ticket.citizen().id(), ticket.number(), words, now);
    }

    /** Who has a part in hand; while the hotline reads a reply, who wrote it. */
    private static List<Leg> concerned(Ticket ticket) {
        return ticket.state() == TicketState.WAITING_REVIEW
                ? ticket.legs().lead().stream().toList()
                : ticket.legs().open();
    }
}
