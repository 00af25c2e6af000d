package line12345.hotline.life;

import line12345.hotline.life.Book.Asked;
import line12345.hotline.life.Book.Part;
import line12345.hotline.life.Book.State;
import line12345.hotline.life.Book.Ticket;
import line12345.hotline.life.Book.Wish;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether what is there is what the model expects, and what must hold whatever happened. */
final class Compare {
    private Compare() {}

    /** Empty when both say the same. */
    static Optional<String> difference(Ticket expected, Seen seen) {
        String there = words(seen.ticket, false);
        String wanted = words(expected, true);
        return there.equals(wanted)
                ? Optional.empty()
                : Optional.of("expected " + wanted + "\n   there is " + there);
    }

    /** Whether anything of it moved between two looks. */
    static boolean moved(Seen before, Seen after) {
        return !words(before.ticket, false).equals(words(after.ticket, false));
    }

    private static String words(Ticket ticket, boolean model) {
        StringBuilder words = new StringBuilder("ticket " + ticket.slot + " " + ticket.state);
        if (ticket.state == State.FOLLOWING) {
            words.append(" of ").append(ticket.main);
        }
        if (ticket.state == State.CLOSED) {
            words.append(" ").append(ticket.closing);
        }
        if (ticket.state == State.WAITING_CALLBACK) {
            words.append(" tries ").append(ticket.tries).append(" rated ").append(ticket.rated);
        }
        words.append(" second ").append(ticket.second).append(" hard ").append(ticket.hard);
        words.append(" bounces ").append(ticket.bounces).append(" redone ").append(ticket.redone);
        for (Part part : ticket.parts) {
            words.append(
                    "\n      #%d %s %d under %s: %s"
                            .formatted(
                                    part.position,
                                    part.part,
                                    part.office,
                                    part.parent,
                                    part.state));
        }
        for (Asked asked : ticket.asked) {
            String to = model ? role(asked) : asked.role;
            words.append(
                    "\n      %s #%d to %s %s: %s"
                            .formatted(asked.wish, asked.position, to, asked.decider, asked.state));
        }
        return words.toString();
    }

    private static String role(Asked asked) {
        return asked.decider != null
                ? "LEADER"
                : asked.role.equals("管理人员") ? "MANAGER" : "REVIEWER";
    }

    /** Dates and codes that the product counts; the model only uses them. */
    static void learn(Ticket ticket, Seen seen) {
        for (int i = 0; i < Math.min(ticket.parts.size(), seen.ticket.parts.size()); i++) {
            Part mine = ticket.parts.get(i);
            Part there = seen.ticket.parts.get(i);
            mine.dispatchedAt = there.dispatchedAt;
            mine.signBy = there.signBy;
            mine.dueAt = there.dueAt;
            mine.pausedUntil = there.pausedUntil;
        }
        ticket.nextCall = seen.ticket.nextCall;
    }

    /** Where the page does not say what follows, what is there is taken over. */
    static void adopt(Ticket ticket, Seen seen) {
        Ticket there = seen.ticket;
        ticket.state = there.state;
        ticket.main = there.main;
        ticket.sentBy = there.sentBy;
        ticket.second = there.second;
        ticket.hard = there.hard;
        ticket.bounces = there.bounces;
        ticket.redone = there.redone;
        ticket.objections = there.objections;
        ticket.closing = there.closing;
        ticket.closedAt = there.closedAt;
        ticket.archiveAt = there.archiveAt;
        ticket.urgedAt = there.urgedAt;
        ticket.urgedToday = there.urgedToday;
        ticket.tries = there.tries;
        ticket.triedAt = there.triedAt;
        ticket.rated = there.rated;
        ticket.tell = there.tell;
        ticket.parts.clear();
        there.parts.forEach(part -> ticket.parts.add(part.copy()));
        int known = Math.min(ticket.asked.size(), there.asked.size());
        for (int i = 0; i < known; i++) {
            ticket.asked.get(i).state = there.asked.get(i).state;
        }
        ticket.asked.subList(known, ticket.asked.size()).clear();
        for (Asked one : there.asked.subList(known, there.asked.size())) {
            long office = one.position == 0 ? 0 : there.parts.get(one.position - 1).office;
            String role = one.role.equals("MANAGER") ? "管理人员" : "审核员";
            ticket.asked.add(new Asked(one.wish, one.position, office, role, one.decider));
        }
    }

    /** Never a state without an owner, a clock or a way on; no alarm for what is over. */
    static Optional<String> lost(Seen seen, List<Seen> all) {
        Ticket ticket = seen.ticket;
        String name = "ticket " + ticket.slot + " " + ticket.state + ": ";
        if (seen.failedAlarm != null) {
            return Optional.of(name + "an alarm failed: " + seen.failedAlarm);
        }
        long leads = count(ticket, one -> one.is("LEAD") && one.state.open());
        long open = count(ticket, one -> one.state.open());
        if (ticket.state == State.HANDLING ? leads != 1 : open > 0) {
            return Optional.of(name + leads + " open leads, " + open + " open parts");
        }
        for (Part part : ticket.parts) {
            Optional<String> wrong = wrongAlarms(part, seen);
            if (wrong.isPresent()) {
                return wrong.map(what -> name + what);
            }
        }
        boolean away = ticket.state == State.CLOSED && ticket.pending(Wish.OBJECTION, 0) == null;
        if (away != seen.alarmsOf(0).contains("archive")) {
            return Optional.of(name + "alarms of the ticket are " + seen.alarmsOf(0));
        }
        if (ticket.state != State.WAITING_REVIEW && seen.alarmsOf(0).contains("review-by")) {
            return Optional.of(name + "somebody is still waited for to read the reply");
        }
        if ((ticket.state == State.WAITING_CALLBACK ? 1 : 0) != seen.waitingCallbacks) {
            return Optional.of(name + seen.waitingCallbacks + " callbacks wait");
        }
        if (ticket.state == State.FOLLOWING && !led(ticket, all)) {
            return Optional.of(name + "its main ticket will never answer");
        }
        for (Asked asked : ticket.asked) {
            boolean about =
                    asked.wish == Wish.OBJECTION
                            ? ticket.state == State.CLOSED
                            : ticket.state == State.HANDLING
                                    && ticket.parts.get(asked.position - 1).state.open();
            if (asked.pending() && !about) {
                return Optional.of(name + asked.wish + " still waits for a decision");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> wrongAlarms(Part part, Seen seen) {
        List<String> alarms = seen.alarmsOf(part.position);
        boolean sign = alarms.contains("sign-by");
        boolean end = alarms.contains("pause-end");
        boolean due = alarms.contains("due") || seen.overdue.get(part.position - 1);
        boolean right =
                switch (part.state) {
                    case WAITING_SIGN -> sign && due && !end;
                    case HANDLING, WAITING_APPROVAL -> !sign && due && !end;
                    case PAUSED -> end && !sign && !alarms.contains("due");
                    default ->
                            alarms.stream()
                                    .noneMatch(
                                            List.of("sign-by", "pause-end", "due", "yellow")
                                                    ::contains);
                };
        return right
                ? Optional.empty()
                : Optional.of("#" + part.position + " " + part.state + " has alarms " + alarms);
    }

    private static boolean led(Ticket follower, List<Seen> all) {
        if (follower.main == null || follower.main < 0) {
            return false;
        }
        Seen main = all.get(follower.main);
        boolean answers = main.ticket.state.open() && main.ticket.state != State.WAITING_CALLBACK;
        return answers || main.alarmsOf(0).contains("followers");
    }

    private static long count(Ticket ticket, Predicate<Part> which) {
        return ticket.parts.stream().filter(which).count();
    }
}
