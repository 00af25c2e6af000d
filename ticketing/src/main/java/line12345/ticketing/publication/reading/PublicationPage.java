package line12345.ticketing.publication.reading;

import java.util.List;

/**
 * Some lines of a list.
 *
 * @param next where it goes on, empty at the end
 */
public record PublicationPage(List<PublicationLine> lines, String next) {}
