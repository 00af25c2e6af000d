package line12345.ticketing.dispatch.catalogue.draft;

import java.util.List;

/**
 * A line as an administrator writes it.
 *
 * @param place empty or null for the whole city
 * @param co co-handlers in order; null for none
 */
public record LineForm(
        String matter,
        String place,
        Long lead,
        List<Long> co,
        boolean streetAllowed,
        String source) {}
