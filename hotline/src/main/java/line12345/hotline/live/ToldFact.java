package line12345.hotline.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.NumberedFact;

/**
 * A fact as it goes over every line: written down once, however many listen.
 *
 * @param frame bytes of the event; nobody changes them
 */
record ToldFact(long number, String kind, Audience audience, byte[] frame) {
    /** The fact's own fields with its kind and moment beside them; the number is the event's id. */
    static ToldFact of(NumberedFact fact, ObjectMapper json) {
        try {
            JsonNode payload = json.readTree(fact.payload());
            ObjectNode body =
                    payload instanceof ObjectNode fields ? fields : json.createObjectNode();
            body.put("kind", fact.kind()).put("at", fact.at().toString());
            byte[] frame = Frame.fact(fact.number(), body.toString());
            return new ToldFact(fact.number(), fact.kind(), fact.audience(), frame);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("fact " + fact.number() + " is no JSON", e);
        }
    }
}
