package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Doer;
import line12345.ticketing.bulk.BulkAction;
import line12345.ticketing.bulk.BulkFilter;
import line12345.ticketing.bulk.BulkTarget;
import line12345.ticketing.bulk.BulkWords;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.reading.TicketLists;
import line12345.ticketing.ticket.state.Step;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Many waiting tickets go where the catalogue says 按目录批量派单; what it does not name, and what a
 * person has to read first, stays.
 */
@ApplicationScoped
class DispatchMany implements BulkAction {
    @Inject DispatchTicket dispatch;
    @Inject TicketLists lists;
    @Inject Tickets tickets;
    @Inject ReadFirst readFirst;

    @Override
    public String key() {
        return "dispatch";
    }

    @Override
    public String list() {
        return "/pool";
    }

    @Override
    public String verb() {
        return "按目录派单";
    }

    @Override
    public String done() {
        return "已按派单目录派出";
    }

    @Override
    public String undo() {
        return "承办单位签收前、本市规定的分钟数内，可以在结果里“全部撤回”；以后派错的请审核员改派。";
    }

    @Override
    public String inverse() {
        return "withdraw";
    }

    @Override
    public boolean isFor(Actor actor) {
        return Step.DISPATCH.doers().contains(Doer.of(actor));
    }

    @Override
    public void on(BulkTarget target, BulkWords words, Actor by, Instant now) {
        if (readFirst.wanted(tickets.of(by, target.number(), now).subject(), now)) {
            throw new ReadFirst.Unread();
        }
        dispatch.dispatch(target.number(), Choice.byCatalogue(), target.version(), by, now);
    }

    @Override
    public List<BulkTarget> all(String filter, int most, Actor by, Instant now) {
        BulkFilter.of(filter).knowsOnly(Set.of("list"));
        return lists.toDispatch(by, most, now).stream()
                .map(line -> new BulkTarget(line.number(), 0, line.version()))
                .toList();
    }
}
