package line12345.ticketing.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.bulk.BulkAction;
import line12345.ticketing.bulk.BulkTarget;
import line12345.ticketing.bulk.BulkWords;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.List;

/** Somebody read marked tickets and saw that they are something else 不属于此事件. */
@ApplicationScoped
class LeaveOutOfEvent implements BulkAction {
    @Inject Events events;
    @Inject Tickets tickets;

    @Override
    public String key() {
        return "event-leave-out";
    }

    @Override
    public String list() {
        return "/events";
    }

    @Override
    public String verb() {
        return "不属于此事件";
    }

    @Override
    public String done() {
        return "已移出事件，单独办理";
    }

    @Override
    public String undo() {
        return "移出后不再随此事件提示；仍可在工单页单独并单。";
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.AGENT)
                || actor.is(Role.REVIEWER)
                || actor.is(Role.SHIFT_LEADER)
                || actor.is(Role.MANAGER);
    }

    @Override
    @Transactional
    public void on(BulkTarget target, BulkWords words, Actor by, Instant now) {
        Ticket ticket = tickets.of(by, target.number(), now);
        EventRow event =
                events.goingWith(target.position(), ticket.id())
                        .orElseThrow(
                                () ->
                                        new WrongEvent(
                                                "工单 %s 已不在这个进行中的事件里，请刷新后查看。"
                                                        .formatted(target.number())));
        events.held(event.id());
        if (ticket.id().equals(event.mainId()) || ticket.state() == TicketState.FOLLOWING) {
            throw new WrongEvent("工单 %s 是主工单或已并入主工单，不能移出；并错的请在工单页拆单。".formatted(target.number()));
        }
        events.leaveOut(event.id(), ticket.id());
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
