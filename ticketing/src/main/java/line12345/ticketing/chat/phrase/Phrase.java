package line12345.ticketing.chat.phrase;

/**
 * A canned answer.
 *
 * @param code what is typed behind the stroke
 * @param own the agent's, who may change it; else the city's
 * @param version of an own one, as it was read; 0 for the city's
 */
public record Phrase(String code, String words, boolean own, int version) {}
