package line12345.ticketing.privacy;

/**
 * A place in a text where personal data stands.
 *
 * @param from first char, counted from 0
 * @param to behind its last char
 */
public record Spot(int from, int to, PersonalKind kind) {
    public String in(String text) {
        return text.substring(from, to);
    }

    boolean touches(Spot other) {
        return from < other.to && other.from < to;
    }

    /** Both as one, of the kind that tells more. */
    Spot with(Spot other) {
        PersonalKind worse = kind.compareTo(other.kind) <= 0 ? kind : other.kind;
        return new Spot(Math.min(from, other.from), Math.max(to, other.to), worse);
    }
}
