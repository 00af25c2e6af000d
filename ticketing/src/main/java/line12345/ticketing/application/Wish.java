package line12345.ticketing.application;

import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.time.Span;

/**
 * What is wanted and why, checked.
 *
 * @param reasonCode a ground's code, or null
 * @param length how long, or null
 * @param namedDepartment who should have it instead, or null
 */
public record Wish(
        String reasonCode, String reason, String evidence, Span length, Long namedDepartment) {
    public static Wish of(String reasonCode, String reason, String evidence) {
        return new Wish(
                reasonCode,
                TicketText.of("申请理由", reason, 1000),
                TicketText.of("依据和证据", evidence, 2000),
                null,
                null);
    }

    public Wish lasting(Span length) {
        return new Wish(reasonCode, reason, evidence, length, namedDepartment);
    }

    public Wish naming(Long department) {
        return new Wish(reasonCode, reason, evidence, length, department);
    }
}
