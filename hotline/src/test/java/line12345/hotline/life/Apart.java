package line12345.hotline.life;

import line12345.hotline.life.Book.Part;
import line12345.hotline.life.Book.State;
import line12345.hotline.life.Book.Ticket;
import line12345.hotline.life.Model.Verdict;

import java.util.List;

/** What is about an office is neither sent to it nor joined to what it has in hand. */
final class Apart {
    private Apart() {}

    /** The ticket itself and those that follow it; of a praise the page does not say. */
    static Verdict sent(List<Ticket> all, Ticket ticket, long office) {
        Verdict verdict = about(ticket, office);
        for (Ticket one : all) {
            if (one.state == State.FOLLOWING && one.main == ticket.slot) {
                verdict = worse(verdict, about(one, office));
            }
        }
        return verdict;
    }

    /** The repeat and what follows it; an office that once had the main ticket can read it. */
    static Verdict joined(List<Ticket> all, Ticket follower, Ticket main) {
        Verdict verdict = Verdict.YES;
        for (Part part : main.parts) {
            verdict = worse(verdict, sent(all, follower, part.office));
        }
        return verdict;
    }

    static Verdict about(Ticket ticket, long office) {
        if (ticket.about == null || !City.within(office, ticket.about)) {
            return Verdict.YES;
        }
        return ticket.kind.equals("PRAISE") ? Verdict.EITHER : Verdict.NO;
    }

    static Verdict worse(Verdict one, Verdict other) {
        if (one == Verdict.NO || other == Verdict.NO) {
            return Verdict.NO;
        }
        return one == Verdict.YES ? other : one;
    }
}
