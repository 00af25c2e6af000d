package line12345.hotline.life;

import line12345.hotline.life.Book.Leg;
import line12345.hotline.life.Book.Part;
import line12345.hotline.life.Book.Step;
import line12345.hotline.life.Book.Ticket;
import line12345.hotline.life.Book.Who;
import line12345.hotline.life.Model.Verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whether a dispatch or the whole request can still be taken back, by the words of the rules. */
final class Undo {
    private Undo() {}

    /** By its citizen, where the city lets this kind be. Twice is once, and changes nothing. */
    static Verdict filed(Ticket ticket, Who who, Model model) {
        if (ticket.closing.equals("DROPPED")) {
            return Verdict.EITHER;
        }
        return Verdict.of(
                Step.DROP.by(who)
                        && Step.DROP.from(ticket.state)
                        && model.named("DROP_KINDS").contains(ticket.kind));
    }

    static Verdict sent(Ticket ticket, Who who, Model model) {
        Part lead = ticket.lead();
        int minutes = model.number("WITHDRAW_MINUTES");
        if (lead == null) {
            return Verdict.NO;
        }
        Instant until = lead.dispatchedAt.plus(Duration.ofMinutes(minutes));
        if (minutes == 0 || !ticket.sentBy.equals(who.name()) || model.now.isAfter(until)) {
            return Verdict.NO;
        }
        List<Part> together = ticket.parts.subList(lead.position - 1, ticket.parts.size());
        boolean begun =
                together.stream()
                        .anyMatch(
                                one ->
                                        one.state == Leg.REPLIED
                                                || one.state.open()
                                                        && one.state != Leg.WAITING_SIGN);
        // Whether it was signed before it was given back, its state does not say.
        boolean unsaid = together.stream().anyMatch(one -> one.state == Leg.RETURNED);
        return Verdict.of(!begun).unless(unsaid);
    }
}
