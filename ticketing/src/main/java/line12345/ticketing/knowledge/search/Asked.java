package line12345.ticketing.knowledge.search;

/**
 * What an agent looks for.
 *
 * @param words as typed; empty for whatever there is under the matter
 * @param matter the code chosen in the form, or empty
 * @param place the code chosen in the form, or empty
 */
public record Asked(String words, String matter, String place) {
    public Asked {
        words = words == null ? "" : words.strip();
        matter = matter == null ? "" : matter.strip();
        place = place == null ? "" : place.strip();
    }
}
