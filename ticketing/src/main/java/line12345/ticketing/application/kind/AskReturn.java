package line12345.ticketing.application.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.Applications;
import line12345.ticketing.application.Asking;
import line12345.ticketing.application.Decider;
import line12345.ticketing.application.Kind;
import line12345.ticketing.application.NotAsked;
import line12345.ticketing.application.Wish;
import line12345.ticketing.department.Departments;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.handling.OwnLegs;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Leg;

import java.time.Instant;

/** An office asks to give its part back 退单申请, with a reason and evidence. */
@ApplicationScoped
public class AskReturn {
    @Inject OwnLegs own;
    @Inject Grounds grounds;
    @Inject Departments departments;
    @Inject ReturnTime time;
    @Inject Rules rules;
    @Inject Applications applications;
    @Inject Asking asking;

    /**
     * @param ground code of a {@link GroundUse#RETURN} ground
     * @param evidence the catalogue's line or the law that says whose it is
     * @param namedDepartment who should have it instead, or null
     */
    @Transactional(dontRollbackOn = NotAsked.class)
    public void ask(
            String number,
            String ground,
            String evidence,
            Long namedDepartment,
            int version,
            Actor by,
            Instant now) {
        Leg leg = own.latestOf(by, number, version, now);
        String reason = grounds.chosen(GroundUse.RETURN, ground, now).name();
        if (namedDepartment != null) {
            reason += "，建议由" + departments.active(namedDepartment).name() + "办理";
        }
        Wish wish = Wish.of(ground, reason, evidence).naming(namedDepartment);
        Instant until = time.ends(leg.departmentId(), leg.clock().dispatchedAt());
        int asked = applications.asked(leg.ticket().id(), Kind.RETURN, leg.departmentId());
        var refusal =
                MayReturn.refusal(leg, until, asked, rules.number(Rule.RETURN_TIMES, now), now);
        if (refusal.isPresent()) {
            throw Asking.noted(refusal.get(), Kind.RETURN, leg.ticket(), by, now);
        }
        leg.returnAsked();
        Decider decider = Asking.above(leg, Role.REVIEWER);
        asking.ask(Kind.RETURN, leg, wish, decider, Rule.RETURN_DECIDED_WITHIN, by, now);
    }
}
