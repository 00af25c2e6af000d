package line12345.ticketing.search;

import java.util.List;

/**
 * A search with all that its answer depends on.
 *
 * @param places the place with all below it; null for any
 * @param matters the matter with all below it; null for any
 * @param departments the office with all below it; null for any
 */
record Asked(
        SearchFor what,
        Searcher searcher,
        SoughtWords words,
        List<String> places,
        List<String> matters,
        List<Long> departments) {}
