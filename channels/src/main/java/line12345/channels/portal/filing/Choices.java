package line12345.channels.portal.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.matter.Matters;
import line12345.ticketing.matter.Places;

import java.util.List;
import java.util.stream.Stream;

/** What the city's tables offer to choose from. */
@ApplicationScoped
class Choices {
    /** As many as one looks through with a thumb. */
    private static final int MOST_FOUND = 8;

    @Inject Matters matters;
    @Inject Places places;

    List<Choice> matters() {
        return matters.all().stream().map(m -> new Choice(m.code(), m.name())).toList();
    }

    List<Choice> places() {
        return places.all().stream().map(p -> new Choice(p.code(), p.name())).toList();
    }

    /**
     * @param address as far as it is written, or null
     * @param chosen code that was chosen before, which stays among them; null or empty for none
     */
    FoundPlaces found(String address, String chosen, boolean sought) {
        String before = chosen == null ? "" : chosen;
        Stream<Choice> kept = places().stream().filter(place -> place.code().equals(before));
        Stream<Choice> meant =
                sought && address != null
                        ? places.meant(address, MOST_FOUND).stream()
                                .map(place -> new Choice(place.code(), place.name()))
                        : Stream.empty();
        var all = Stream.concat(kept, meant).distinct().limit(MOST_FOUND).toList();
        boolean there = all.stream().anyMatch(place -> place.code().equals(before));
        return new FoundPlaces(all, there ? before : "", sought);
    }
}
