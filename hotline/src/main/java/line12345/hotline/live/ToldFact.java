package line12345.hotline.live;

import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.NumberedFact;

/**
 * A fact as it goes over every line: written down once, however many listen, and not at all when
 * nobody may hear it.
 */
final class ToldFact {
    private final NumberedFact fact;
    private final Audience audience;

    /** Made twice when two want it at once; both are the same. */
    private volatile byte[] frame;

    private ToldFact(NumberedFact fact) {
        this.fact = fact;
        audience = fact.audience();
    }

    /**
     * @throws IllegalStateException when the payload is no object
     */
    static ToldFact of(NumberedFact fact) {
        String payload = fact.payload().strip();
        if (!payload.startsWith("{") || !payload.endsWith("}")) {
            throw new IllegalStateException("fact " + fact.number() + " is no object");
        }
        return new ToldFact(fact);
    }

    long number() {
        return fact.number();
    }

    String kind() {
        return fact.kind();
    }

    Audience audience() {
        return audience;
    }

    /**
     * Bytes of the event, which nobody changes: the fact's own fields with its kind and moment
     * beside them; the number is the event's id.
     */
    byte[] frame() {
        byte[] known = frame;
        if (known == null) {
            known = Frame.fact(fact.number(), body(fact));
            frame = known;
        }
        return known;
    }

    /**
     * The payload is an object, as the database keeps it: two fields are put behind its own without
     * reading it. Where one of its own has such a name the last one counts, as everywhere in JSON's
     * readers.
     */
    private static String body(NumberedFact fact) {
        // A line of an event ends with the line; inside its strings JSON has no such character.
        String payload = fact.payload().strip().replace('\n', ' ').replace('\r', ' ');
        String fields = payload.substring(1, payload.length() - 1).strip();
        String comma = fields.isEmpty() ? "" : ",";
        return "{"
                + fields
                + comma
                + "\"kind\":\""
                + fact.kind()
                + "\",\"at\":\""
                + fact.at()
                + "\"}";
    }
}
