package line12345.hotline.api.ticket;

import line12345.ticketing.intake.Receipt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/**
 * What is said back to the citizen.
 *
 * @param queryCode six digits; with the number they show the ticket's progress
 * @param department who handles it, empty while nobody does
 */
@Schema(name = "Receipt", description = "What is said back to the citizen 受理回执.")
public record ReceiptAnswer(
        String number,
        String queryCode,
        Instant promisedAt,
        boolean promiseProvisional,
        String promiseReason,
        String department) {
    static ReceiptAnswer of(Receipt receipt) {
        return new ReceiptAnswer(
                receipt.number(),
                receipt.queryCode(),
                receipt.promisedAt(),
                receipt.provisional(),
                receipt.promiseReason(),
                receipt.departmentName());
    }
}
