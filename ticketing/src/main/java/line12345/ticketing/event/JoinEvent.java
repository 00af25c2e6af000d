package line12345.ticketing.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Doer;
import line12345.ticketing.bulk.BulkAction;
import line12345.ticketing.bulk.BulkTarget;
import line12345.ticketing.bulk.BulkWords;
import line12345.ticketing.dispatch.ReadFirst;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.repeat.JoinTicket;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Step;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Marked tickets of an event follow its main ticket 随事件并单; what must be read first stays. */
@ApplicationScoped
class JoinEvent implements BulkAction {
    @Inject Events events;
    @Inject Tickets tickets;
    @Inject ReadFirst readFirst;
    @Inject JoinTicket join;
    @Inject Notices notices;
    @Inject Grounds grounds;

    @Override
    public String key() {
        return "event-join";
    }

    @Override
    public String list() {
        return "/events";
    }

    @Override
    public String verb() {
        return "并入主工单";
    }

    @Override
    public String done() {
        return "已并入主工单并告知市民，主工单答复后逐一答复";
    }

    @Override
    public String undo() {
        return "并错的可在工单页拆单，恢复单独办理。";
    }

    @Override
    public boolean isFor(Actor actor) {
        return Step.JOIN.doers().contains(Doer.of(actor));
    }

    @Override
    public void on(BulkTarget target, BulkWords words, Actor by, Instant now) {
        Ticket ticket = tickets.of(by, target.number(), now);
        Long main =
                events.goingWith(target.position(), ticket.id())
                        .map(EventRow::mainId)
                        .orElseThrow(
                                () ->
                                        new WrongEvent(
                                                "工单 %s 不在这个已接手的事件里：请刷新后查看，未接手的请先接手事件、选好主工单。"
                                                        .formatted(target.number())));
        NotJoinedUnread.refusal(
                        ticket.number(),
                        ticket.subject().confidential(),
                        readFirst.wanted(ticket.subject(), now))
                .ifPresent(
                        sentence -> {
                            throw new WrongEvent(sentence);
                        });
        String leading = tickets.findById(main).number();
        join.join(target.number(), leading, target.version(), by, now);
        notices.toCitizen(
                ticket.citizen().id(),
                ticket.number(),
                grounds.told(GroundUse.TELL, "joined", Map.of(), now),
                now);
    }

    @Override
    public List<BulkTarget> all(String filter, int most, Actor by, Instant now) {
        return List.of();
    }

    @Override
    public boolean allAtOnce() {
        return false;
    }
}
