package line12345.ticketing.ground;

/**
 * What a ground says.
 *
 * @param sentence what the citizen is told, or what the office must do or prove
 * @param position its place in the list, from 1
 */
public record GroundWords(String name, String sentence, String source, int position) {}
