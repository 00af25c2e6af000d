package line12345.hotline.call.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.CallsView;
import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;

import java.time.Instant;

/**
 * A ticket that is written in a call is what the call came to: both or neither. Written in a talk
 * that the house began, it knows that talk.
 */
@ApplicationScoped
public class FileInCall {
    @Inject FileTicket file;
    @Inject CallsView calls;
    @Inject Results results;
    @Inject TalksOut talksOut;

    /** As {@link FileTicket#file}; without a call it is only that. */
    @Transactional
    public Receipt file(TicketForm form, Actor by, Instant now) {
        Receipt receipt = file.file(form, by, now);
        if (form.callKey() != null) {
            results.write(
                    calls.toFinish(form.callKey(), by).id(),
                    Conclusion.about(ResultKind.TICKET, receipt.number()),
                    by.accountId(),
                    now);
        } else {
            talksOut.filed(receipt.number(), PhoneNumber.parse(form.phone()), by, now);
        }
        return receipt;
    }
}
