package line12345.channels.portal.puzzle;

/**
 * Something typed that the page in between carries on, so that nothing is lost by the work.
 *
 * @param name of the field
 * @param value as typed; null when there was none
 */
public record Kept(String name, String value) {}
