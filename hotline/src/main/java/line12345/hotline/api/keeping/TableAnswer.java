package line12345.hotline.api.keeping;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.ticketing.sheet.Sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Arrays;
import java.util.List;

/**
 * A table as it goes out and may come in again.
 *
 * @param rows cells in the columns' order, as texts
 */
@Schema(name = "RuleTable", description = "A table that a city keeps itself 规则表.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TableAnswer(String key, String name, List<String> columns, List<List<String>> rows) {
    /**
     * @param file as the screens give it out
     */
    public static TableAnswer of(String key, String name, byte[] file) {
        List<List<String>> cells = Sheet.cells(file);
        return new TableAnswer(key, name, cells.get(0), cells.subList(1, cells.size()));
    }

    /** Such as an ETag says: the same number for the same content. */
    public static int version(byte[] file) {
        return Math.floorMod(Arrays.hashCode(file), 1_000_000_000);
    }
}
