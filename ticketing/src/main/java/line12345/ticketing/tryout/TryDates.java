package line12345.ticketing.tryout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.adjustment.Adjustments;
import line12345.ticketing.adjustment.change.Books;
import line12345.ticketing.adjustment.change.Change;
import line12345.ticketing.adjustment.change.ChangeHours;
import line12345.ticketing.adjustment.change.ChangeRule;
import line12345.ticketing.deadline.DeadlineRule;

import java.time.Instant;
import java.time.LocalDate;

/** Tries a proposed limit, calendar or office hours out on past tickets 时限试算. */
@ApplicationScoped
public class TryDates {
    /** Before any ticket. */
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    @Inject ReadOnly readOnly;
    @Inject Adjustments adjustments;
    @Inject PastTickets tickets;

    /**
     * @param adjustmentId the proposal
     */
    @Transactional
    public Tried of(long adjustmentId, Actor by, Instant now) {
        readOnly.begin(by);
        Change change = adjustments.change(adjustments.of(adjustmentId));
        Books before = adjustments.asTheyStand();
        Books after = asIfAlways(change, before);
        return new DatesTried(before, after, ticket -> limits(change, ticket), now)
                .of(tickets.newest(Tried.MOST), remark(change));
    }

    /** Hours hold from a day on; for past tickets they are taken as if they always had. */
    private static Books asIfAlways(Change change, Books before) {
        return change instanceof ChangeHours hours
                ? before.with(hours.row().from(EVER))
                : change.applyTo(before);
    }

    private static DeadlineRule limits(Change change, PastTicket ticket) {
        return change instanceof ChangeRule rule
                        && rule.kind() == ticket.kind()
                        && rule.urgency() == ticket.urgency()
                ? rule.rule()
                : null;
    }

    private static String remark(Change change) {
        return change instanceof ChangeRule || change instanceof ChangeHours
                ? "假设这项规定当时就已生效；按期与否按实际答复、回复的时间算。"
                : "日历只改今天以后的日子，已经办完的工单多半不变；正在办理的见上面的影响。";
    }
}
