package line12345.channels.portal.filing;

import java.util.List;

/**
 * Entries of the city's table that an address may mean.
 *
 * @param chosen code, empty when none is
 * @param sought somebody looked for them just now
 */
record FoundPlaces(List<Choice> places, String chosen, boolean sought) {
    public boolean has(String code) {
        return chosen.equals(code);
    }

    /** There is something to choose from. */
    public boolean some() {
        return !places.isEmpty();
    }
}
