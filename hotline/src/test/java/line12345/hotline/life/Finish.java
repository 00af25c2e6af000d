package line12345.hotline.life;

import line12345.hotline.life.Act.Kind;
import line12345.hotline.life.Book.Part;
import line12345.hotline.life.Book.State;
import line12345.hotline.life.Book.Ticket;
import line12345.hotline.life.Model.Verdict;

import java.util.List;
import java.util.stream.IntStream;

/** The way out: what brings each open ticket one step nearer to its end. */
final class Finish {
    /** The next act; null when no ticket is open. */
    Act on(Model model) {
        if (model.tickets.stream().anyMatch(one -> one.tell)) {
            return new Act(Kind.TIME, 0, 0, 0, 1, false);
        }
        Ticket open =
                model.tickets.stream()
                        .filter(one -> one.state.open())
                        .sorted((a, b) -> Boolean.compare(follows(a), follows(b)))
                        .findFirst()
                        .orElse(null);
        return open == null ? null : step(open, model);
    }

    /** What brings this one nearer to its end. */
    Act step(Ticket open, Model model) {
        for (Act act : ways(open, model)) {
            if (act.kind() == Kind.TIME || model.may(act) != Verdict.NO) {
                return act;
            }
        }
        return new Act(Kind.TIME, 0, 0, 6, 1, false);
    }

    private static boolean follows(Ticket ticket) {
        return ticket.state == State.FOLLOWING;
    }

    private static List<Act> ways(Ticket ticket, Model model) {
        int slot = ticket.slot;
        return switch (ticket.state) {
            case WAITING_DISPATCH -> List.of(by("agent01", Kind.DISPATCH, slot, 10));
            case WAITING_MEETING -> List.of(by("manager01", Kind.DECIDE, slot, 10));
            case WAITING_REVIEW -> List.of(by("review01", Kind.APPROVE, slot, 0));
            case WAITING_CALLBACK ->
                    ticket.nextCall.isAfter(model.now)
                            ? List.of(by("市民", Kind.RATE, slot, 0))
                            : List.of(by("callback01", Kind.CALL, slot, 0));
            case FOLLOWING -> List.of(by("review01", Kind.PART, slot, 0));
            default -> handling(ticket);
        };
    }

    /** The lowest part first. */
    private static List<Act> handling(Ticket ticket) {
        return IntStream.iterate(ticket.parts.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(ticket.parts::get)
                .filter(part -> part.state.open())
                .map(part -> next(ticket.slot, part))
                .toList();
    }

    private static Act next(int slot, Part part) {
        String leader = "leader%02d".formatted(part.office);
        return switch (part.state) {
            case WAITING_SIGN -> by(leader, Kind.SIGN, slot, 0);
            case PAUSED -> by(leader, Kind.RESUME, slot, 0);
            case WAITING_APPROVAL -> by(leader, Kind.SIGN_OFF, slot, 0);
            default -> by(leader, Kind.REPLY, slot, 0);
        };
    }

    static Act by(String name, Kind kind, int slot, int a) {
        int who =
                IntStream.range(0, City.PEOPLE.size())
                        .filter(i -> City.PEOPLE.get(i).name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return new Act(kind, who, slot, a, 1, false);
    }
}
