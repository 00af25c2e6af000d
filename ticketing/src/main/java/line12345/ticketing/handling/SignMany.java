package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.bulk.BulkAction;
import line12345.ticketing.bulk.BulkFilter;
import line12345.ticketing.bulk.BulkTarget;
import line12345.ticketing.bulk.BulkWords;
import line12345.ticketing.ticket.reading.TicketLists;
import line12345.ticketing.ticket.state.LegStep;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An office takes many tickets at once 批量签收. */
@ApplicationScoped
class SignMany implements BulkAction {
    private static final String VERB = LegStep.SIGN.chinese();

    @Inject SignTicket sign;
    @Inject TicketLists lists;

    @Override
    public String key() {
        return "sign";
    }

    @Override
    public String list() {
        return "/desk";
    }

    @Override
    public String verb() {
        return VERB;
    }

    @Override
    public String done() {
        return "已签收";
    }

    @Override
    public String undo() {
        return "签收不能撤销；不属本单位职责的，签收后仍可在时限内申请退单。";
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.ofOffice();
    }

    @Override
    public void on(BulkTarget target, BulkWords words, Actor by, Instant now) {
        sign.sign(target.number(), target.version(), by, now);
    }

    /** What waits to be signed; other filters mix it with what is signed already. */
    @Override
    public List<BulkTarget> all(String filter, int most, Actor by, Instant now) {
        String only = BulkFilter.of(filter).knowsOnly(Set.of("only")).get("only");
        BulkFilter.of(only.isEmpty() || only.equals("sign") ? "" : filter).knowsOnly(Set.of());
        return lists.openOf(by, most, now).stream()
                .filter(line -> line.action().equals(VERB))
                .map(line -> new BulkTarget(line.number(), 0, line.version()))
                .toList();
    }
}
