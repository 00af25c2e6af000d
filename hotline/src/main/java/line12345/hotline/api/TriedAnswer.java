package line12345.hotline.api;

import line12345.ticketing.tryout.Tried;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * What would have been different on past tickets.
 *
 * @param looked so many were looked at
 * @param remark what the figures cannot show; may be empty
 */
@Schema(name = "Tried", description = "What would have been different 试算.")
public record TriedAnswer(
        int looked, String what, List<Figure> figures, List<Example> examples, String remark) {
    @Schema(name = "TriedFigure")
    public record Figure(String name, String value, String note) {}

    @Schema(name = "TriedExample")
    public record Example(String number, String about, String was, String becomes) {}

    public static TriedAnswer of(Tried tried) {
        return new TriedAnswer(
                tried.looked(),
                tried.what(),
                tried.figures().stream()
                        .map(one -> new Figure(one.name(), one.value(), one.note()))
                        .toList(),
                tried.examples().stream()
                        .map(
                                one ->
                                        new Example(
                                                one.number(),
                                                one.about(),
                                                one.was(),
                                                one.becomes()))
                        .toList(),
                tried.remark());
    }
}
