package line12345.ticketing.sheet;

import java.util.Map;

/**
 * One row of a table with its cells by heading.
 *
 * @param number as the spreadsheet program shows it
 */
public record SheetRow(int number, Map<String, String> cells) {
    /** Without spaces around it; empty for an empty cell and for a column that is not there. */
    public String get(String heading) {
        return cells.getOrDefault(heading, "");
    }
}
