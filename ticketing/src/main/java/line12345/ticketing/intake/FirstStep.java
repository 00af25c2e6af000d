package line12345.ticketing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.dispatch.Catalogue;
import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.dispatch.Dispatching;
import line12345.ticketing.dispatch.ReadFirst;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.UnknownChoice;
import line12345.ticketing.repeat.KeepApart;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Closing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Does with a new ticket what was chosen while it was taken down. */
@ApplicationScoped
class FirstStep {
    @Inject Tickets tickets;
    @Inject Catalogue catalogue;
    @Inject Dispatching dispatching;
    @Inject KeepApart keepApart;
    @Inject Grounds grounds;
    @Inject ReadFirst readFirst;
    @Inject Facts facts;

    void follow(Ticket ticket, First first, Actor by, Instant now) {
        // Java 17 has no patterns in switch yet.
        if (first instanceof First.Answer answer) {
            facts.announce(ticket.answering().answerDirectly(answer.words(), by, now), now);
        } else if (first instanceof First.Send send) {
            send(ticket, send.choice(), by, now);
        } else if (first instanceof First.ByCatalogue) {
            sendIfClear(ticket, now);
        } else if (first instanceof First.Refuse refuse) {
            end(
                    ticket,
                    Closing.NOT_ACCEPTED,
                    GroundUse.REFUSE,
                    refuse.ground(),
                    refuse.words(),
                    by,
                    now);
        } else if (first instanceof First.HandOver over) {
            end(
                    ticket,
                    Closing.HANDED_OVER,
                    GroundUse.HAND_OVER,
                    over.service(),
                    over.words(),
                    by,
                    now);
        } else if (first instanceof First.PassPraise) {
            praise(ticket, by, now);
        } else if (first instanceof First.Join join) {
            Ticket main = tickets.of(by, join.main(), now);
            keepApart.from(main, List.of(ticket));
            facts.announce(ticket.bond().join(main, List.of(), by, now), now);
        }
    }

    private void send(Ticket ticket, Choice choice, Actor by, Instant now) {
        var plan = dispatching.plan(ticket, choice, by, now);
        facts.announce(ticket.sending().dispatch(plan, now), now);
    }

    private void sendIfClear(Ticket ticket, Instant now) {
        var subject = ticket.subject();
        boolean clear =
                !readFirst.wanted(subject, now)
                        && catalogue
                                .suggest(subject.matterCode(), subject.placeCode(), now)
                                .isPresent();
        if (clear) {
            send(ticket, Choice.byCatalogue(), Actor.house(), now);
        }
    }

    private void end(
            Ticket ticket,
            Closing how,
            GroundUse use,
            String code,
            String words,
            Actor by,
            Instant now) {
        Grounds.Ground ground = grounds.chosen(use, code, now);
        String own = TicketText.optional("说明", words, 1000);
        String said = ground.sentence() + (own.isEmpty() ? "" : "\n" + own);
        facts.announce(ticket.answering().endAtOnce(how, said, by, now), now);
    }

    private void praise(Ticket ticket, Actor by, Instant now) {
        Long praised = ticket.subject().aboutDepartmentId();
        if (ticket.subject().kind() != TicketKind.PRAISE || praised == null) {
            throw new UnknownChoice("被表扬的单位（诉求类型须为“表扬”）");
        }
        facts.announce(
                ticket.sending().tell(dispatching.praised(ticket.subject(), praised, by, now), now),
                now);
        String office = ticket.legs().all().get(0).departmentName();
        String said = grounds.told(GroundUse.TELL, "praise", Map.of("单位", office), now);
        facts.announce(ticket.answering().endAtOnce(Closing.PRAISED, said, by, now), now);
    }
}
