package line12345.ticketing.contact;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.Ticket;

import java.util.Optional;

/** A voice tells who somebody is: of a confidential request only reviewers and managers hear it. */
final class MayHear {
    private MayHear() {}

    /** Whoever called. */
    static boolean all(Actor person) {
        return person.is(Role.REVIEWER) || person.is(Role.MANAGER);
    }

    /** The sentence for who hears nothing. */
    static Optional<String> refusal(Ticket ticket, Actor person) {
        return ticket.subject().confidential() && !all(person)
                ? Optional.of(
                        "诉求人要求保密：可以通过 12345 联系，双方都只看到 12345，您看不到号码和姓名；通话录音只由热线审核员和管理人员核查，本页不提供。")
                : Optional.empty();
    }
}
