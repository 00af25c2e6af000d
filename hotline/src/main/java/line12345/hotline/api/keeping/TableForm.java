package line12345.hotline.api.keeping;

import line12345.ticketing.sheet.Sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * A table as it is sent: as it was read, with its cells changed.
 *
 * @param columns headings, in any order; one that the table does not know is refused
 * @param rows cells in the columns' order; an empty cell is an empty text
 */
@Schema(description = "A table, in the columns in which it is read.")
public record TableForm(
        @Schema(title = "表头", required = true, minItems = 1, maxItems = 40) List<String> columns,
        @Schema(title = "行", required = true, minItems = 1, maxItems = 20000)
                List<List<String>> rows) {
    /** As the screens send it, so that both go the same way from there. */
    public byte[] file() {
        return Sheet.write(columns, rows);
    }
}
