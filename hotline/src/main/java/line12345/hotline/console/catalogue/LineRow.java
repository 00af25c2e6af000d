package line12345.hotline.console.catalogue;

import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.Checked;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line as the list shows it.
 *
 * @param co co-handlers with commas between, or empty
 * @param gone the lead was dissolved: the line does not hold
 */
public record LineRow(
        long id,
        String matter,
        String place,
        String lead,
        boolean gone,
        String co,
        boolean street) {
    /** So many are shown; who looks for one types two characters. */
    static final int MOST = 200;

    static LineRow of(CatalogueLine line, Checked in) {
        boolean active =
                in.offices().find(line.lead()).filter(office -> office.active()).isPresent();
        return new LineRow(
                line.id(),
                in.matters().pathName(line.matter()),
                line.place() == null ? "全市" : in.places().pathName(line.place()),
                office(line.lead(), in),
                !active,
                line.co().stream().map(id -> office(id, in)).collect(Collectors.joining("、")),
                line.streetAllowed());
    }

    /** Lines that have all the words somewhere: in matter, place, code, office or source. */
    static List<CatalogueLine> found(Checked in, String words) {
        List<String> each = List.of(words.strip().split("\\s+"));
        return in.lines().all().stream()
                .filter(
                        line -> {
                            LineRow row = of(line, in);
                            String text =
                                    String.join(
                                            "\n",
                                            row.matter(),
                                            row.place(),
                                            row.lead(),
                                            row.co(),
                                            line.source());
                            return each.stream()
                                    .allMatch(
                                            word ->
                                                    text.contains(word)
                                                            || line.matter().startsWith(word));
                        })
                .toList();
    }

    private static String office(long id, Checked in) {
        return in.offices().find(id).map(office -> office.name()).orElse("编号 " + id);
    }
}
