package line12345.hotline.console;

/**
 * An entry as the bar shows it.
 *
 * @param current whether the reader is on this screen or below it
 */
public record MenuLink(String label, String href, boolean current) {}
