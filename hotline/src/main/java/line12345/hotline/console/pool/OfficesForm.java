package line12345.hotline.console.pool;

import line12345.ticketing.dispatch.Choice;

import java.util.List;

/**
 * Offices chosen for a ticket, by a dispatcher or at a meeting.
 *
 * @param version of the ticket as the person saw it
 * @param departmentId another lead than the catalogue's, or null
 * @param lead the catalogue's as it was shown, or null; only counts with {@code helpers}
 * @param helpers who helps 协办; null for the catalogue's
 * @param reason why another office than the catalogue's
 * @param minutes of the meeting; null at the pool
 */
public record OfficesForm(
        int version,
        Long departmentId,
        Long lead,
        List<Long> helpers,
        String reason,
        String minutes) {
    /** The catalogue's lead is named outright, so that its co-handlers can be taken away too. */
    public Choice choice() {
        Long shown = helpers == null ? null : lead;
        return new Choice(departmentId == null ? shown : departmentId, helpers, reason);
    }
}
