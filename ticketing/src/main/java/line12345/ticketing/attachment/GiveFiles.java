package line12345.ticketing.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.ticket.fact.LegReplied;

import java.time.Instant;

/**
 * Lets files go out with the words they lie beside: then others see them, and they stay as they
 * are.
 */
@ApplicationScoped
public class GiveFiles implements FactListener {
    @Inject Attachments attachments;

    /** A reply is out: approved by the office's leader, where the rule wants that. */
    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof LegReplied replied) {
            var leg = replied.about();
            give(Purpose.REPLY, leg.ticketId(), leg.position(), null, now);
        }
    }

    /**
     * @param position of the part, 0 for the whole ticket
     * @param applicationId null unless it is an application
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void give(
            Purpose purpose, long ticketId, int position, Long applicationId, Instant now) {
        attachments
                .open(ticketId, position, purpose)
                .forEach(file -> file.give(applicationId, now));
    }
}
