package line12345.ticketing.ground;

/** A ground's words as they were typed; any part may be missing. */
public record GroundForm(String name, String sentence, String source, Integer position) {}
