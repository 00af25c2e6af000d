package line12345.hotline.call.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.CallsView;
import line12345.ticketing.account.Actor;
import line12345.ticketing.urging.UrgeTicket;

import java.time.Instant;

/** A citizen on the line asks to hurry a ticket: that is what the call came to. */
@ApplicationScoped
public class UrgeInCall {
    @Inject UrgeTicket urge;
    @Inject CallsView calls;
    @Inject Results results;

    /** As {@link UrgeTicket#urge}; both are written or neither. */
    @Transactional
    public void urge(String callKey, String number, String words, Actor by, Instant now) {
        urge.urge(number, words, by, now);
        results.write(
                calls.toFinish(callKey, by).id(),
                Conclusion.about(ResultKind.URGING, number),
                by.accountId(),
                now);
    }
}
