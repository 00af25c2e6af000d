package line12345.ticketing.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.contact.ReadContacts;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.supervision.SupervisionIssued;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.LegPoint;
import line12345.ticketing.ticket.fact.LegReplied;
import line12345.ticketing.ticket.state.Part;

import java.time.Instant;

/** Looks at each reply when it is given; what was ordered to be done better is not listed twice. */
@ApplicationScoped
class SuspectReply implements FactListener {
    @Inject Tickets tickets;
    @Inject Suspicions suspicions;
    @Inject ReadContacts contacts;
    @Inject Rules rules;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof LegReplied replied) {
            look(replied.about(), now);
        } else if (fact instanceof SupervisionIssued issued) {
            LegPoint leg = issued.about();
            suspicions.settle(leg.ticketId(), leg.position(), "已督办", now);
        }
    }

    private void look(LegPoint about, Instant now) {
        Leg leg = tickets.findById(about.ticketId()).legs().at(about.position()).orElseThrow();
        String answer = leg.written().reply();
        boolean before = suspicions.saidBefore(about, EmptyAnswer.fingerprint(answer));
        // Also where the office is not told who asks: the hotline puts the call through. Who only
        // helps leaves it to the lead.
        boolean mustContact =
                leg.part() == Part.LEAD
                        // A talk that the exchange placed says more than words.
                        && !contacts.spoke(about.ticketId(), about.position());
        var limits =
                new EmptyAnswer.Limits(
                        rules.number(Rule.ANSWER_SHORTEST, now),
                        rules.words(Rule.CONTACT_WORDS, now),
                        rules.words(Rule.EMPTY_WORDS, now));
        suspicions.write(
                about,
                EmptyAnswer.signs(answer, leg.written().contact(), mustContact, before, limits),
                now);
    }
}
