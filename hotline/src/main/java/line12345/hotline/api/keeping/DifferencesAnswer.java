package line12345.hotline.api.keeping;

import line12345.ticketing.sheet.Difference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** What a table changes, row by row; empty when it says what holds already. */
@Schema(name = "TableDifferences")
public record DifferencesAnswer(List<DifferenceAnswer> items) {
    /**
     * @param row 1 is the headings, 2 the first of {@code rows}
     * @param whose what it is about
     * @param what which part of it, 新增 for a new one
     * @param was empty for something new
     */
    @Schema(name = "TableDifference", description = "What a row changes.")
    public record DifferenceAnswer(int row, String whose, String what, String was, String became) {}

    static DifferencesAnswer of(List<Difference> found) {
        return new DifferencesAnswer(
                found.stream()
                        .map(
                                one ->
                                        new DifferenceAnswer(
                                                one.row(),
                                                one.whose(),
                                                one.what(),
                                                one.was(),
                                                one.became()))
                        .toList());
    }
}
