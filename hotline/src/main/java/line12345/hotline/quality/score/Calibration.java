package line12345.hotline.quality.score;

import line12345.hotline.quality.form.QualityForm;

import java.util.ArrayList;
import java.util.List;

/**
 * Two people's points for one call, side by side 校准. A difference of more than a few points means
 * that the two read the form differently.
 *
 * @param lines items in which they differ
 * @param difference of the sums, the second's less the first's
 */
public record Calibration(Score first, Score second, List<Line> lines, int difference) {
    public record Line(String name, String first, String second) {}

    /** Both were scored by the same version of the form. */
    public static Calibration of(QualityForm form, Score first, Score second) {
        List<Line> lines = new ArrayList<>();
        for (QualityForm.Item item : form.items()) {
            String one = said(item, first.sheet());
            String other = said(item, second.sheet());
            if (!one.equals(other)) {
                lines.add(new Line(item.name(), one, other));
            }
        }
        return new Calibration(first, second, lines, second.points() - first.points());
    }

    private static String said(QualityForm.Item item, Sheet sheet) {
        return item.fatal()
                ? sheet.has(item) ? "一票否决" : "没有"
                : sheet.of(item) + " / " + item.points();
    }
}
