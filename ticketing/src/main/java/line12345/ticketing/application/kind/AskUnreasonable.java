package line12345.ticketing.application.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.Asking;
import line12345.ticketing.application.Decider;
import line12345.ticketing.application.Kind;
import line12345.ticketing.application.NotAsked;
import line12345.ticketing.application.Wish;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.handling.OwnLegs;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/** The lead office asks to have a request recognised as unreasonable 不合理诉求认定. */
@ApplicationScoped
public class AskUnreasonable {
    @Inject OwnLegs own;
    @Inject Grounds grounds;
    @Inject Asking asking;

    /**
     * @param ground code of a {@link GroundUse#UNREASONABLE} ground
     * @param explanation what the citizen is told if it is granted
     */
    @Transactional(dontRollbackOn = NotAsked.class)
    public void ask(
            String number,
            String ground,
            String explanation,
            String evidence,
            int version,
            Actor by,
            Instant now) {
        Leg leg = own.latestOf(by, number, version, now);
        String name = grounds.chosen(GroundUse.UNREASONABLE, ground, now).name();
        String said = TicketText.of("向市民的解释", explanation, 800);
        Wish wish = Wish.of(ground, name + "：" + said, evidence);
        var refusal = LeadOnly.refusal(Kind.UNREASONABLE, leg);
        if (refusal.isPresent()) {
            throw Asking.noted(refusal.get(), Kind.UNREASONABLE, leg.ticket(), by, now);
        }
        Decider manager = Decider.hotline(Role.MANAGER);
        asking.ask(Kind.UNREASONABLE, leg, wish, manager, Rule.HARD_CASE_DECIDED_WITHIN, by, now);
    }
}
