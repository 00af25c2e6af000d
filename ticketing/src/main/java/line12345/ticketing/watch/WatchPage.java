package line12345.ticketing.watch;

import java.util.List;

/**
 * A part of a list.
 *
 * @param next where it goes on, null at the end
 */
public record WatchPage(List<WatchLine> lines, Place next) {}
