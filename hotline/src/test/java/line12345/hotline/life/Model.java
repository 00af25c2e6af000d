package line12345.hotline.life;

import line12345.hotline.life.Book.Asked;
import line12345.hotline.life.Book.Leg;
import line12345.hotline.life.Book.LegStep;
import line12345.hotline.life.Book.Part;
import line12345.hotline.life.Book.State;
import line12345.hotline.life.Book.Step;
import line12345.hotline.life.Book.Ticket;
import line12345.hotline.life.Book.Who;
import line12345.hotline.life.Book.Wish;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says beforehand whether an act must be taken or refused, by docs/ticket-life.md and the words of
 * the city's rules. Dates of legs are read from the product, they have tests of their own.
 */
final class Model {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Set<String> OWN_CLOSING =
            Set.of("SATISFIED", "EXPLAINED", "UNREACHED", "UNREASONABLE");

    enum Verdict {
        YES,
        NO,
        /** The page and the rules do not say. */
        EITHER;

        static Verdict of(boolean yes) {
            return yes ? YES : NO;
        }

        Verdict unless(boolean unsaid) {
            return this == YES && unsaid ? EITHER : this;
        }
    }

    final List<Ticket> tickets = new ArrayList<>();
    final Map<String, String> rules = City.start();
    Instant now;

    Model(Instant now) {
        this.now = now;
    }

    Ticket at(Act act) {
        return act.ticket() < tickets.size() ? tickets.get(act.ticket()) : null;
    }

    Verdict may(Act act) {
        Who who = City.who(act);
        if (act.kind() == Act.Kind.TIME || act.kind() == Act.Kind.RULE) {
            return Verdict.YES;
        }
        if (act.kind() == Act.Kind.FILE) {
            return tickets.size() < City.SLOTS ? file(act, who) : Verdict.NO;
        }
        Ticket ticket = at(act);
        if (ticket == null) {
            return Verdict.NO;
        }
        boolean versioned =
                switch (act.kind()) {
                    case RATE, OBJECT, URGE, DROP -> false;
                    default -> true;
                };
        if (act.stale() && versioned) {
            return Verdict.NO;
        }
        return switch (act.kind()) {
            case DISPATCH -> step(Step.DISPATCH, ticket, who, choice(ticket, act.a()));
            case WITHDRAW -> step(Step.WITHDRAW, ticket, who, Undo.sent(ticket, who, this));
            case DECIDE ->
                    City.lead(act.a()) == null
                            ? step(Step.DECIDE, ticket, who, Verdict.EITHER)
                            : step(Step.DECIDE, ticket, who, choice(ticket, act.a()));
            case APPROVE -> step(Step.APPROVE, ticket, who, Verdict.YES);
            case SEND_BACK -> step(Step.SEND_BACK, ticket, who, Verdict.YES);
            case PART -> step(Step.PART, ticket, who, Verdict.YES);
            case JOIN -> step(Step.JOIN, ticket, who, main(ticket, act.a()));
            case CALL -> call(act, ticket, who);
            case RATE ->
                    Verdict.of(
                            who.role().equals("市民")
                                    && ticket.state == State.WAITING_CALLBACK
                                    && !ticket.rated);
            case OBJECT -> object(ticket, who);
            case DROP -> Undo.filed(ticket, who, this);
            case URGE -> urge(ticket, who);
            case DECIDE_WISH -> decide(act, ticket, who);
            default -> ofOffice(act, ticket, who);
        };
    }

    private static Verdict step(Step step, Ticket ticket, Who who, Verdict rest) {
        return step.by(who) && step.from(ticket.state) ? rest : Verdict.NO;
    }

    private Verdict file(Act act, Who who) {
        boolean praise = act.b() % 6 == 5;
        boolean about = act.b() % 6 >= 4;
        Verdict filed = Verdict.of(Step.FILE.by(who));
        if (filed == Verdict.NO) {
            return filed;
        }
        return switch (City.FIRST[act.a() % City.FIRST.length]) {
            case "派单" -> Verdict.of(Step.DISPATCH.by(who)).unless(about);
            case "直接答复" -> Verdict.of(Step.ANSWER.by(who));
            case "不予受理" -> Verdict.of(Step.REFUSE.by(who));
            case "移交紧急热线" -> Verdict.of(Step.HAND_OVER.by(who));
            case "转达表扬" -> Verdict.of(Step.PASS_PRAISE.by(who) && praise);
            case "并单" ->
                    tickets.isEmpty() || !Step.JOIN.by(who)
                            ? Verdict.NO
                            : joined(
                                    Effects.asked(tickets.size(), act),
                                    tickets.get(act.ticket() % tickets.size()));
            // Where the catalogue is not clear it waits for a dispatcher.
            default -> Verdict.YES.unless(about);
        };
    }

    private Verdict choice(Ticket ticket, int a) {
        Long lead = City.lead(a);
        if (lead == null) {
            // The catalogue: 31 leads. About 31 itself, a person may have to look at it first.
            return Apart.sent(tickets, ticket, 31).unless(ticket.about != null);
        }
        Long helper = City.helper(a);
        Verdict led = Apart.sent(tickets, ticket, lead);
        return helper == null ? led : Apart.worse(led, Apart.sent(tickets, ticket, helper));
    }

    private Verdict main(Ticket follower, int a) {
        int slot = a % City.SLOTS;
        if (slot >= tickets.size() || slot == follower.slot) {
            return Verdict.NO;
        }
        return joined(follower, tickets.get(slot));
    }

    private Verdict joined(Ticket follower, Ticket main) {
        return Apart.worse(takesFollowers(main), Apart.joined(tickets, follower, main));
    }

    private static Verdict takesFollowers(Ticket main) {
        // One that waits for the callback answers nobody any more.
        return Verdict.of(
                main.state.open()
                        && main.state != State.FOLLOWING
                        && main.state != State.WAITING_CALLBACK);
    }

    private Verdict call(Act act, Ticket ticket, Who who) {
        if (!who.role().equals("回访员") || ticket.state != State.WAITING_CALLBACK) {
            return Verdict.NO;
        }
        int tries = number("CALLBACK_TRIES");
        return switch (act.a() % City.CALLS.length) {
            case 2 -> Verdict.of(ticket.redone < number("REDO_TIMES"));
            // Whether giving up is itself the last try, the page does not say.
            case 4 ->
                    Verdict.of(ticket.tries + 1 >= tries && atAnotherHour(ticket))
                            .unless(ticket.tries + 1 == tries);
            case 3 -> Verdict.YES.unless(ticket.tries + 1 >= tries);
            default -> Verdict.YES;
        };
    }

    /** Calls in one hour count once. */
    boolean atAnotherHour(Ticket ticket) {
        return ticket.triedAt == null || !now.isBefore(ticket.triedAt.plus(hours("CALLBACK_GAP")));
    }

    private Verdict object(Ticket ticket, Who who) {
        if (!who.role().equals("市民")
                || ticket.state != State.CLOSED
                || ticket.closing.equals("DROPPED")
                || ticket.pending(Wish.OBJECTION, 0) != null
                || now.isAfter(ticket.closedAt.plus(hours("OBJECT_WITHIN")))) {
            return Verdict.NO;
        }
        return Verdict.YES.unless(
                ticket.objections > 0
                        || !OWN_CLOSING.contains(ticket.closing)
                        || !now.isBefore(ticket.closedAt.plus(hours("OBJECT_WITHIN"))));
    }

    private Verdict urge(Ticket ticket, Who who) {
        if (who.ofOffice() || who.role().equals("市民") || !ticket.state.open()) {
            return Verdict.NO;
        }
        boolean unsaid = who.role().equals("窗口人员") || ticket.state == State.WAITING_CALLBACK;
        if (ticket.urgedAt != null) {
            boolean soon = now.isBefore(ticket.urgedAt.plus(hours("URGE_GAP")));
            boolean often =
                    day(now).equals(day(ticket.urgedAt))
                            && ticket.urgedToday >= number("URGE_TIMES_A_DAY");
            if (soon || often) {
                return Verdict.NO;
            }
        }
        return Verdict.YES.unless(unsaid);
    }

    private Verdict decide(Act act, Ticket ticket, Who who) {
        if (act.a() >= ticket.asked.size()) {
            return Verdict.NO;
        }
        Asked asked = ticket.asked.get(act.a());
        if (!asked.pending()) {
            return Verdict.NO;
        }
        boolean his =
                asked.decider == null
                        ? who.role().equals(asked.role)
                        : asked.decider.equals(who.office());
        boolean granted = act.b() % 3 != 0;
        // Somebody else than who approved the answer looks at an objection.
        boolean own = asked.wish == Wish.OBJECTION && who.name().equals(ticket.approver);
        boolean nobody = asked.wish == Wish.OBJECTION && ticket.lead() == null && granted;
        boolean another = asked.wish == Wish.OBJECTION && ticket.state != State.CLOSED;
        return Verdict.of(his).unless(own || nobody || another);
    }

    private Verdict ofOffice(Act act, Ticket ticket, Who who) {
        if (!who.ofOffice()) {
            return Verdict.NO;
        }
        Part own = ticket.of(who.office());
        if (own == null || !ticket.state.equals(State.HANDLING) || !own.state.open()) {
            return Verdict.NO;
        }
        return switch (act.kind()) {
            case SIGN -> part(LegStep.SIGN, own, who);
            case REPLY -> reply(ticket, own, who);
            case SIGN_OFF ->
                    part(LegStep.SIGN_OFF, own, who) == Verdict.NO
                            ? Verdict.NO
                            : ready(ticket, own);
            case REJECT -> part(LegStep.REJECT, own, who);
            case PAUSE ->
                    part(LegStep.PAUSE, own, who) == Verdict.NO
                            ? Verdict.NO
                            : Verdict.of(
                                            rules.get("PAUSE_ALLOWED").equals("true")
                                                    && own.pauses < number("PAUSE_TIMES"))
                                    .unless(!now.isBefore(own.dueAt));
            case RESUME -> part(LegStep.RESUME, own, who);
            case SEND_DOWN -> sendDown(act, ticket, own);
            case SEND_BACK_LOWER -> lower(act, ticket, own, who, LegStep.SEND_BACK);
            case RECALL_LOWER -> lower(act, ticket, own, who, LegStep.RECALL);
            case ASK_RETURN -> askReturn(ticket, own);
            case ASK_EXTENSION -> askExtension(act, ticket, own);
            case ASK_HARD ->
                    Verdict.of(
                                    own.is("LEAD")
                                            && Wish.HARD_CASE.in(own.state)
                                            && inTime(own)
                                            && free(ticket, Wish.HARD_CASE, own))
                            .unless(ticket.hard);
            case ASK_UNREASONABLE ->
                    Verdict.of(
                            own.is("LEAD")
                                    && Wish.UNREASONABLE.in(own.state)
                                    && free(ticket, Wish.UNREASONABLE, own));
            default -> throw new IllegalStateException(act.kind() + " is nobody's");
        };
    }

    private static Verdict part(LegStep step, Part own, Who who) {
        return Verdict.of(step.by(who) && step.from(own.state));
    }

    private Verdict reply(Ticket ticket, Part own, Who who) {
        if (part(LegStep.REPLY, own, who) == Verdict.NO) {
            return Verdict.NO;
        }
        boolean leaderFirst =
                who.role().equals("经办人") && named("LEADER_APPROVES").contains(ticket.kind);
        Verdict ready = ready(ticket, own);
        return leaderFirst && ready == Verdict.NO ? Verdict.EITHER : ready;
    }

    /** The lead answers for all: those below and, until their time is over, those beside. */
    private Verdict ready(Ticket ticket, Part own) {
        if (ticket.below(own).stream().anyMatch(one -> one.state.open())) {
            return Verdict.NO;
        }
        if (!own.is("LEAD")) {
            return Verdict.YES;
        }
        List<Part> beside =
                ticket.parts.stream().filter(one -> one.is("CO") && one.state.open()).toList();
        if (beside.stream().anyMatch(one -> one.state == Leg.PAUSED)) {
            return Verdict.EITHER;
        }
        return Verdict.of(beside.stream().noneMatch(one -> now.isBefore(one.dueAt)));
    }

    private Verdict sendDown(Act act, Ticket ticket, Part own) {
        long lower = City.OFFICES[act.a() % City.OFFICES.length];
        boolean below = lower != own.office && City.within(lower, own.office);
        Long district = City.ABOVE.get(own.office);
        boolean sameDistrict =
                district != null
                        && City.within(lower, district)
                        && City.LEVEL.get(lower) > City.LEVEL.get(own.office);
        if (!below && !sameDistrict || ticket.inHand(lower)) {
            return Verdict.NO;
        }
        Verdict apart = Apart.sent(tickets, ticket, lower);
        return apart.unless(own.state != Leg.HANDLING);
    }

    private Verdict lower(Act act, Ticket ticket, Part own, Who who, LegStep step) {
        Part lower =
                ticket.below(own).stream()
                        .filter(one -> one.position == act.a())
                        .findFirst()
                        .orElse(null);
        if (lower == null || part(step, lower, who) == Verdict.NO) {
            return Verdict.NO;
        }
        if (step == LegStep.SEND_BACK && ticket.inHand(lower.office)) {
            return Verdict.NO;
        }
        return Verdict.YES.unless(own.state != Leg.HANDLING);
    }

    private Verdict askReturn(Ticket ticket, Part own) {
        long asked =
                ticket.asked.stream()
                        .filter(one -> one.wish == Wish.RETURN && one.office == own.office)
                        .count();
        int times = number("RETURN_TIMES");
        Instant until = own.dispatchedAt.plus(hours("RETURN_WITHIN"));
        return Verdict.of(
                Wish.RETURN.in(own.state)
                        && !ticket.mustHandle.contains(own.office)
                        && free(ticket, Wish.RETURN, own)
                        && now.isBefore(until)
                        && asked < times);
    }

    private Verdict askExtension(Act act, Ticket ticket, Part own) {
        boolean tooLong = act.a() % 6 == 0;
        return Verdict.of(
                Wish.EXTENSION.in(own.state)
                        && granted(ticket, own) < number("EXTENSION_TIMES")
                        && free(ticket, Wish.EXTENSION, own)
                        && inTime(own)
                        && !tooLong);
    }

    /** While it waits for the citizen its time stands still. */
    private boolean inTime(Part own) {
        return own.state == Leg.PAUSED || now.isBefore(own.dueAt);
    }

    static long granted(Ticket ticket, Part own) {
        return ticket.asked.stream()
                .filter(one -> one.wish == Wish.EXTENSION && one.office == own.office)
                .filter(one -> one.state.equals("GRANTED"))
                .count();
    }

    private static boolean free(Ticket ticket, Wish wish, Part own) {
        return ticket.pending(wish, own.position) == null;
    }

    int number(String rule) {
        return Integer.parseInt(rules.get(rule));
    }

    Duration hours(String rule) {
        return Duration.ofHours(Long.parseLong(rules.get(rule).split(" ")[0]));
    }

    Set<String> named(String rule) {
        return Set.of(rules.get(rule).split(","));
    }

    static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }
}
