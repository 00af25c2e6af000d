package line12345.ticketing.dispatch.catalogue;

import java.util.List;

/**
 * One line of the catalogue.
 *
 * @param id 0 while it is not stored
 * @param version for telling that somebody else changed it meanwhile
 * @param place null for the whole city
 * @param lead the lead's department
 * @param co co-handlers in order
 * @param streetAllowed may be pushed down to a street although a functional department leads
 * @param source the legal ground
 */
public record CatalogueLine(
        long id,
        int version,
        String matter,
        String place,
        long lead,
        List<Long> co,
        boolean streetAllowed,
        String source) {
    /**
     * Of which there is at most one line in a version.
     *
     * @param place null for the whole city
     */
    public record Key(String matter, String place) {}

    public CatalogueLine {
        co = List.copyOf(co);
    }

    public Key key() {
        return new Key(matter, place);
    }

    /** Whether it says the same, wherever it is stored. */
    public boolean saysTheSameAs(CatalogueLine other) {
        return key().equals(other.key())
                && lead == other.lead
                && co.equals(other.co)
                && streetAllowed == other.streetAllowed
                && source.equals(other.source);
    }
}
