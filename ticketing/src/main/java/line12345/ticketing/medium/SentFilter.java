package line12345.ticketing.medium;

import java.time.Instant;
import java.util.List;

/**
 * Which requests are asked for.
 *
 * @param numbers of tickets; when there are any, nothing else counts
 * @param matters codes; empty for all
 * @param from earliest moment of the request, and that moment
 * @param to latest moment, and that moment
 * @param open null for both, else whether it is not closed yet
 * @param before the number of the last request of the page before, null for the first page
 * @param limit at least 1
 */
public record SentFilter(
        List<String> numbers,
        List<String> matters,
        Instant from,
        Instant to,
        Boolean open,
        String before,
        int limit) {}
