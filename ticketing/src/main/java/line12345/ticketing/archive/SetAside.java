package line12345.ticketing.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.application.ApplicationDecided;
import line12345.ticketing.application.ApplicationMade;
import line12345.ticketing.application.Kind;
import line12345.ticketing.application.State;
import line12345.ticketing.application.kind.ObjectionTime;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.fact.TicketClosed;
import line12345.ticketing.ticket.fact.TicketDispatched;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;

/**
 * A closed ticket is put away later, never while its citizen may still object; one that is reopened
 * is not, nor one whose citizen objects while nobody has decided about it.
 */
@ApplicationScoped
class SetAside implements FactListener {
    @Inject Alarms alarms;
    @Inject Rules rules;
    @Inject DeadlineRules deadlines;
    @Inject ObjectionTime objections;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof TicketClosed closed) {
            later(closed.about().ticketId(), objections.ends(now), now);
        } else if (fact instanceof TicketDispatched sent && sent.before() == TicketState.CLOSED) {
            alarms.clear(ArchiveTicket.KIND, sent.about().ticketId(), 0);
        } else if (fact instanceof ApplicationMade made && made.application() == Kind.OBJECTION) {
            alarms.clear(ArchiveTicket.KIND, made.about().ticketId(), 0);
        } else if (fact instanceof ApplicationDecided decided
                && decided.application() == Kind.OBJECTION
                && decided.outcome() == State.REFUSED) {
            // An objection is made once: nobody can object any more.
            later(decided.about().ticketId(), now, now);
        }
    }

    private void later(long ticketId, Instant notBefore, Instant now) {
        Instant at = deadlines.reckoning().from(now, rules.span(Rule.ARCHIVE_AFTER, now)).at();
        alarms.set(ArchiveTicket.KIND, ticketId, 0, at.isBefore(notBefore) ? notBefore : at);
    }
}
