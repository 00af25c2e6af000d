package line12345.ticketing.adjustment.change;

import line12345.ticketing.deadline.DeadlineRule;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Another limit for one kind and urgency.
 *
 * @param validFrom for requests received from this day on
 * @param alsoOpen open tickets get it too, counted from their own receipt and dispatch
 */
public record ChangeRule(
        TicketKind kind, Urgency urgency, DeadlineRule rule, LocalDate validFrom, boolean alsoOpen)
        implements Change {
    @Override
    public String title() {
        return kind.chinese() + "·" + urgency.chinese() + "：" + rule.chinese();
    }

    @Override
    public String why() {
        return "办理时限规定有调整（" + rule.source() + "）";
    }

    @Override
    public boolean movesOpenTickets() {
        return alsoOpen;
    }

    @Override
    public Books applyTo(Books books) {
        return books;
    }

    @Override
    public Optional<DeadlineRule> newTerms(TicketKind ofKind, Urgency ofUrgency) {
        return alsoOpen && ofKind == kind && ofUrgency == urgency
                ? Optional.of(rule)
                : Optional.empty();
    }

    @Override
    public void mustBeInTime(LocalDate today) {
        if (validFrom.isBefore(today)) {
            throw new TooLate("生效日期 " + validFrom + " 已经过去；时限规则不能倒填日期，请改为今天或以后。");
        }
        if (alsoOpen && validFrom.isAfter(today)) {
            throw new TooLate("选了“也适用于在办工单”，生效日期只能是今天；或取消勾选，只对 " + validFrom + " 起的新工单生效。");
        }
    }
}
