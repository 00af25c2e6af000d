package line12345.ticketing.dispatch;

import line12345.ticketing.dispatch.catalogue.draft.SoundLine;

import java.util.List;
import java.util.Objects;

/**
 * The offices a person chose for a ticket.
 *
 * @param lead null for the catalogue's
 * @param helpers who helps, each once and nobody who is null, at most {@link
 *     SoundLine#MOST_CO_HANDLERS}; empty for the catalogue's when it names the lead too
 * @param reason needed when another lead than the catalogue's is chosen
 */
public record Choice(Long lead, List<Long> helpers, String reason) {
    /**
     * @throws TooManyHelpers when more help than a catalogue's line may name
     */
    public Choice {
        helpers =
                helpers == null
                        ? List.of()
                        : helpers.stream().filter(Objects::nonNull).distinct().toList();
        if (helpers.size() > SoundLine.MOST_CO_HANDLERS) {
            throw new TooManyHelpers();
        }
    }

    public static Choice byCatalogue() {
        return new Choice(null, List.of(), null);
    }

    public static Choice of(Long lead, String reason) {
        return new Choice(lead, List.of(), reason);
    }
}
