package line12345.hotline.life;

import line12345.hotline.life.Book.Asked;
import line12345.hotline.life.Book.Leg;
import line12345.hotline.life.Book.Part;
import line12345.hotline.life.Book.State;
import line12345.hotline.life.Book.Ticket;
import line12345.hotline.life.Book.Who;
import line12345.hotline.life.Book.Wish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the page says follows from an act that was taken. */
final class Effects {
    private final Model model;

    Effects(Model model) {
        this.model = model;
    }

    void took(Act act) {
        Who who = City.who(act);
        if (act.kind() == Act.Kind.RULE) {
            model.rules.put(City.rule(act)[0], City.rule(act)[1]);
            return;
        }
        if (act.kind() == Act.Kind.FILE) {
            filed(act, who);
            return;
        }
        Ticket ticket = model.at(act);
        switch (act.kind()) {
            case DISPATCH -> dispatched(ticket, act.a(), who.name());
            case WITHDRAW -> {
                recallAll(ticket);
                ticket.state = State.WAITING_DISPATCH;
            }
            case DECIDE -> {
                dispatched(ticket, act.a(), who.name());
                ticket.parts.stream()
                        .filter(one -> one.state.open())
                        .forEach(one -> ticket.mustHandle.add(one.office));
            }
            case APPROVE -> {
                approved(ticket);
                ticket.approver = who.name();
            }
            case SEND_BACK -> {
                ticket.state = State.HANDLING;
                ticket.lead().state = Leg.HANDLING;
                ticket.lead().again = true;
            }
            case JOIN -> joined(ticket, act.a() % City.SLOTS);
            case PART -> parted(ticket);
            case CALL -> called(act, ticket);
            case RATE -> {
                ticket.rated = true;
                if (act.a() % 2 == 0) {
                    closed(ticket, "SATISFIED");
                }
            }
            case OBJECT -> {
                ticket.objections++;
                // Nothing is put away while somebody looks at an objection.
                ticket.archiveAt = null;
                ticket.asked.add(new Asked(Wish.OBJECTION, 0, 0, "审核员", null));
            }
            case DROP -> {
                if (ticket.state.open()) {
                    recallAll(ticket);
                    closed(ticket, "DROPPED");
                }
            }
            case URGE -> urged(ticket);
            case DECIDE_WISH -> decided(ticket, ticket.asked.get(act.a()), act.b() % 3 != 0);
            default -> ofOffice(act, ticket, ticket.of(who.office()), who);
        }
    }

    private void ofOffice(Act act, Ticket ticket, Part own, Who who) {
        switch (act.kind()) {
            case SIGN, REJECT, RESUME -> own.state = Leg.HANDLING;
            case REPLY -> {
                if (who.role().equals("经办人")
                        && model.named("LEADER_APPROVES").contains(ticket.kind)) {
                    own.state = Leg.WAITING_APPROVAL;
                } else {
                    replied(ticket, own);
                }
            }
            case SIGN_OFF -> replied(ticket, own);
            case PAUSE -> {
                own.state = Leg.PAUSED;
                own.pauses++;
            }
            case SEND_DOWN ->
                    ticket.add(
                            City.OFFICES[act.a() % City.OFFICES.length],
                            "SUB",
                            own.position,
                            Leg.WAITING_SIGN);
            case SEND_BACK_LOWER -> ticket.parts.get(act.a() - 1).state = Leg.HANDLING;
            case RECALL_LOWER -> end(ticket, ticket.parts.get(act.a() - 1), Leg.RECALLED);
            case ASK_RETURN -> asked(ticket, Wish.RETURN, own, "审核员");
            case ASK_EXTENSION -> {
                boolean higher =
                        Model.granted(ticket, own) + 1 >= model.number("EXTENSION_BY_MANAGER_FROM");
                asked(ticket, Wish.EXTENSION, own, higher ? "管理人员" : "审核员");
            }
            case ASK_HARD -> asked(ticket, Wish.HARD_CASE, own, "管理人员");
            case ASK_UNREASONABLE -> asked(ticket, Wish.UNREASONABLE, own, "管理人员");
            default -> throw new IllegalStateException(act.kind() + " has no effect");
        }
    }

    private void asked(Ticket ticket, Wish wish, Part own, String role) {
        boolean hotline = own.parent == null || wish.ordinal() >= Wish.HARD_CASE.ordinal();
        Long upper = hotline ? null : (Long) ticket.parts.get(own.parent - 1).office;
        ticket.asked.add(new Asked(wish, own.position, own.office, role, upper));
    }

    /** The new ticket before anything is done with it. */
    static Ticket asked(int slot, Act act) {
        Long about = act.b() % 6 >= 4 ? (Long) 31L : null;
        return new Ticket(slot, City.KINDS[act.b() % 6], about);
    }

    private void filed(Act act, Who who) {
        int slot = model.tickets.size();
        Ticket ticket = asked(slot, act);
        model.tickets.add(ticket);
        switch (City.FIRST[act.a() % City.FIRST.length]) {
            case "直接答复" -> closed(ticket, "ANSWERED");
            case "不予受理" -> closed(ticket, "NOT_ACCEPTED");
            case "移交紧急热线" -> closed(ticket, "HANDED_OVER");
            case "转达表扬" -> {
                ticket.add(31, "TOLD", null, Leg.INFORMED);
                closed(ticket, "PRAISED");
            }
            case "并单" -> joined(ticket, act.ticket() % slot);
            case "派单" -> dispatched(ticket, 0, who.name());
            default -> dispatched(ticket, 0, "");
        }
    }

    private void dispatched(Ticket ticket, int choice, String by) {
        ticket.sentBy = by;
        Long lead = City.lead(choice);
        ticket.state = State.HANDLING;
        if (lead == null) {
            // The catalogue: 31 leads, 41 and 42 help. About 31 itself: its superior leads.
            ticket.add(ticket.about != null ? 21 : 31, "LEAD", null, Leg.WAITING_SIGN);
            ticket.add(41, "CO", null, Leg.WAITING_SIGN);
            ticket.add(42, "CO", null, Leg.WAITING_SIGN);
            return;
        }
        ticket.add(lead, "LEAD", null, Leg.WAITING_SIGN);
        if (City.helper(choice) != null) {
            ticket.add(City.helper(choice), "CO", null, Leg.WAITING_SIGN);
        }
    }

    private void replied(Ticket ticket, Part own) {
        own.state = Leg.REPLIED;
        lapse(ticket, own);
        if (!own.is("LEAD")) {
            return;
        }
        recallAll(ticket);
        ticket.state = State.WAITING_REVIEW;
        // What was done again or written again is always read by somebody.
        if (!own.again && !model.named("HOTLINE_REVIEWS").contains(ticket.kind)) {
            approved(ticket);
            ticket.approver = "";
        }
    }

    private void approved(Ticket ticket) {
        ticket.state = State.WAITING_CALLBACK;
        ticket.rated = false;
        ticket.tries = 0;
        ticket.triedAt = null;
        ticket.tell = led(ticket);
    }

    private boolean led(Ticket main) {
        return model.tickets.stream()
                .anyMatch(one -> one.state == State.FOLLOWING && one.main == main.slot);
    }

    private void called(Act act, Ticket ticket) {
        switch (act.a() % City.CALLS.length) {
            case 0 -> closed(ticket, "SATISFIED");
            case 1 -> closed(ticket, "EXPLAINED");
            case 2 -> {
                again(ticket);
                ticket.redone++;
            }
            case 3 -> notReached(ticket);
            default -> closed(ticket, "UNREACHED");
        }
    }

    private void notReached(Ticket ticket) {
        if (model.atAnotherHour(ticket)) {
            ticket.tries++;
            ticket.triedAt = model.now;
        }
    }

    /** The office that answered does it again; a follower's is the main ticket's. */
    private void again(Ticket ticket) {
        // The office that answered: not one it was taken from before it followed a main ticket.
        Part last = ticket.answered();
        if (last == null) {
            // An unreasonable one was taken from the office that had asked for it.
            last = ticket.main == null ? ticket.lead() : model.tickets.get(ticket.main).answered();
        }
        ticket.state = State.HANDLING;
        ticket.second = true;
        ticket.sentBy = "";
        ticket.add(last.office, "LEAD", null, Leg.WAITING_SIGN).again = true;
    }

    private void closed(Ticket ticket, String closing) {
        boolean afterCallback = ticket.state == State.WAITING_CALLBACK;
        ticket.state = State.CLOSED;
        ticket.closing = closing;
        ticket.closedAt = model.now;
        // Never while the citizen may still object.
        Duration away = model.hours("ARCHIVE_AFTER");
        Duration object = model.hours("OBJECT_WITHIN");
        ticket.archiveAt = model.now.plus(away.compareTo(object) < 0 ? object : away);
        ticket.tell |= !afterCallback && led(ticket);
    }

    private void joined(Ticket ticket, int main) {
        recallAll(ticket);
        ticket.state = State.FOLLOWING;
        ticket.main = main;
        // Nothing follows a follower.
        model.tickets.stream()
                .filter(one -> one.state == State.FOLLOWING && one.main == ticket.slot)
                .forEach(one -> one.main = main);
    }

    private void parted(Ticket ticket) {
        ticket.state = State.WAITING_DISPATCH;
        ticket.main = null;
    }

    private void urged(Ticket ticket) {
        if (ticket.state == State.FOLLOWING) {
            urged(model.tickets.get(ticket.main));
        }
        boolean sameDay =
                ticket.urgedAt != null && Model.day(ticket.urgedAt).equals(Model.day(model.now));
        ticket.urgedToday = sameDay ? ticket.urgedToday + 1 : 1;
        ticket.urgedAt = model.now;
    }

    private void decided(Ticket ticket, Asked asked, boolean granted) {
        asked.state = granted ? "GRANTED" : "REFUSED";
        if (!granted) {
            if (asked.wish == Wish.RETURN) {
                ticket.mustHandle.add(asked.office);
            }
            if (asked.wish == Wish.OBJECTION) {
                ticket.archiveAt = model.now.plus(model.hours("ARCHIVE_AFTER"));
            }
            return;
        }
        Part part = asked.position == 0 ? null : ticket.parts.get(asked.position - 1);
        switch (asked.wish) {
            case RETURN -> {
                end(ticket, part, Leg.RETURNED);
                if (part.is("LEAD")) {
                    recallAll(ticket);
                    ticket.bounces++;
                    boolean meeting = ticket.bounces >= model.number("BOUNCE_LIMIT");
                    ticket.state = meeting ? State.WAITING_MEETING : State.WAITING_DISPATCH;
                }
            }
            case EXTENSION -> ticket.second |= part.is("LEAD");
            case HARD_CASE -> {
                ticket.hard = true;
                ticket.second = true;
            }
            case UNREASONABLE -> {
                recallAll(ticket);
                closed(ticket, "UNREASONABLE");
            }
            case OBJECTION -> again(ticket);
        }
    }

    private void recallAll(Ticket ticket) {
        for (Part part : ticket.parts) {
            if (part.state.open()) {
                part.state = Leg.RECALLED;
                lapse(ticket, part);
            }
        }
    }

    /** A part ends with all that was sent on from it. */
    private void end(Ticket ticket, Part part, Leg how) {
        if (!part.state.open()) {
            return;
        }
        part.state = how;
        lapse(ticket, part);
        ticket.below(part).forEach(one -> end(ticket, one, Leg.RECALLED));
    }

    private void lapse(Ticket ticket, Part part) {
        ticket.asked.stream()
                .filter(one -> one.pending() && one.position == part.position)
                .forEach(one -> one.state = "LAPSED");
    }

    /** What happens by itself at a moment. */
    void passed(Instant at) {
        model.now = at;
        for (Ticket ticket : model.tickets) {
            for (Part part : ticket.parts) {
                boolean sign = part.state == Leg.WAITING_SIGN && !at.isBefore(part.signBy);
                boolean on = part.state == Leg.PAUSED && !at.isBefore(part.pausedUntil);
                if (sign || on) {
                    part.state = Leg.HANDLING;
                }
            }
            boolean away = ticket.archiveAt != null && !at.isBefore(ticket.archiveAt);
            if (ticket.state == State.CLOSED && away) {
                ticket.state = State.ARCHIVED;
            }
            if (ticket.tell) {
                ticket.tell = false;
                follow(ticket);
            }
        }
    }

    private void follow(Ticket main) {
        if (main.state.open() && main.state != State.WAITING_CALLBACK) {
            // Done again before anybody was told: they wait for its next answer.
            return;
        }
        // Unreasonable, or dropped by its own citizen: that is no answer to the others.
        boolean own = List.of("UNREASONABLE", "DROPPED", "").contains(main.closing);
        boolean answered = main.state == State.WAITING_CALLBACK || !own;
        for (Ticket follower : model.tickets) {
            if (follower.state == State.FOLLOWING && follower.main == main.slot) {
                if (answered) {
                    follower.state = State.WAITING_CALLBACK;
                    follower.approver = main.approver;
                    follower.rated = false;
                    follower.tries = 0;
                    follower.triedAt = null;
                    follower.tell = led(follower);
                } else {
                    parted(follower);
                }
            }
        }
    }
}
