package line12345.ticketing.dispatch;

import java.util.List;

/**
 * The offices a person chose for a ticket.
 *
 * @param lead null for the catalogue's
 * @param helpers who helps; empty for the catalogue's when it names the lead too
 * @param reason needed when another lead than the catalogue's is chosen
 */
public record Choice(Long lead, List<Long> helpers, String reason) {
    public Choice {
        helpers = helpers == null ? List.of() : List.copyOf(helpers);
    }

    public static Choice byCatalogue() {
        return new Choice(null, List.of(), null);
    }

    public static Choice of(Long lead, String reason) {
        return new Choice(lead, List.of(), reason);
    }
}
