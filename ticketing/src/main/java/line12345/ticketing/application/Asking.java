package line12345.ticketing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.attachment.GiveFiles;
import line12345.ticketing.attachment.Purpose;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.fact.LegPoint;
import line12345.ticketing.ticket.state.NotNow;

import java.time.Instant;

/** Writes an application down and puts it before whoever decides. */
@ApplicationScoped
public class Asking {
    static final String DECIDE_BY = "decide-by";

    @Inject Applications applications;
    @Inject DeadlineRules deadlines;
    @Inject Rules rules;
    @Inject Alarms alarms;
    @Inject GiveFiles files;
    @Inject Facts facts;

    /** The office above decides about a part it sent on, the hotline about its own. */
    public static Decider above(Leg leg, Role hotline) {
        if (leg.parentPosition() == null) {
            return Decider.hotline(hotline);
        }
        Leg upper = leg.ticket().legs().at(leg.parentPosition()).orElseThrow();
        return Decider.office(upper.departmentId());
    }

    public void ask(Kind kind, Leg leg, Wish wish, Decider to, Rule within, Actor by, Instant now) {
        ask(kind, leg.ticket(), leg.about(now), wish, to, within, by, now);
    }

    public void ask(
            Kind kind,
            Ticket ticket,
            LegPoint about,
            Wish wish,
            Decider to,
            Rule within,
            Actor by,
            Instant now) {
        if (applications.pending(ticket.id(), about.position(), kind).isPresent()) {
            throw new NotNow("已有一项" + kind.chinese() + "申请正在审核，请等待结果。");
        }
        Instant decideBy =
                deadlines.reckoning(to.departmentId()).from(now, rules.span(within, now)).at();
        Application application = new Application(kind, about, wish, to, decideBy, by, now);
        applications.persist(application);
        Purpose evidence = Purpose.named(kind.name());
        files.give(evidence, ticket.id(), about.position(), application.id(), now);
        ticket.stepped();
        String length = wish.length() == null ? "" : "（" + wish.length().chinese() + "）";
        ticket.note(
                now,
                by,
                kind.chinese() + "申请",
                wish.reason() + length + "。依据：" + wish.evidence(),
                true);
        // Below 0: above are the positions of parts.
        alarms.set(DECIDE_BY, ticket.id(), -application.id(), decideBy);
        facts.announce(new ApplicationMade(about, kind, to.departmentId()), now);
    }

    /** The attempt stays on the timeline although it is refused. */
    public static NotAsked noted(
            NotAsked refused, Kind kind, Ticket ticket, Actor by, Instant now) {
        ticket.note(now, by, kind.chinese() + "申请未受理", refused.sentence(), true);
        return refused;
    }
}
