package line12345.ticketing.bulk;

/**
 * What a person says once for all rows.
 *
 * @param ground code of a ground, empty where none is chosen
 * @param words may be empty
 */
public record BulkWords(String ground, String words) {
    public BulkWords {
        ground = ground == null ? "" : ground.strip();
        words = words == null ? "" : words.strip();
    }

    public static BulkWords none() {
        return new BulkWords("", "");
    }
}
