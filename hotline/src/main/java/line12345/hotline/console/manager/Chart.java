package line12345.hotline.console.manager;

import com.fasterxml.jackson.annotation.JsonInclude;

import java.math.BigDecimal;
import java.util.List;

/**
 * A drawing as the screen's script reads it.
 *
 * @param kind line, bar or stacked
 * @param across the names along the axis
 * @param from lower end of the scale, null for what fits
 * @param to upper end of the scale, null for what fits
 * @param standard a line drawn across, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Chart(
        String kind,
        String unit,
        List<String> across,
        List<Series> series,
        Integer from,
        Integer to,
        Standard standard) {
    /** Null among the values is a gap. */
    public record Series(String name, List<BigDecimal> values) {}

    public record Standard(String name, int value) {}

    static Chart of(String kind, String unit, List<String> across, Series... series) {
        return new Chart(kind, unit, across, List.of(series), null, null, null);
    }
}
