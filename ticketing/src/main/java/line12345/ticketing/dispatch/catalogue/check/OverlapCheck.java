package line12345.ticketing.dispatch.catalogue.check;

import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.Checked;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two lines are equally near when one is nearer by its matter and the other by its place. The
 * matter decides, but a person should have said so. (The same matter and place twice cannot be
 * stored; an import names both rows.)
 */
final class OverlapCheck {
    private static final int NAMED = 3;

    private OverlapCheck() {}

    static Stream<Finding> find(Checked checked) {
        return checked.lines().all().stream().flatMap(line -> of(line, checked));
    }

    private static Stream<Finding> of(CatalogueLine line, Checked checked) {
        List<CatalogueLine> rivals =
                checked.matters().upFrom(line.matter()).stream()
                        .skip(1)
                        .flatMap(matter -> checked.lines().ofMatter(matter).stream())
                        .filter(other -> other.lead() != line.lead())
                        .filter(other -> below(other.place(), line.place(), checked))
                        .filter(other -> checked.lines().at(at(line, other)).isEmpty())
                        .toList();
        if (rivals.isEmpty()) {
            return Stream.empty();
        }
        String others =
                rivals.stream()
                        .limit(NAMED)
                        .map(other -> checked.where(other) + "由" + checked.office(other.lead()))
                        .reduce((one, two) -> one + "，" + two)
                        .orElseThrow();
        return Stream.of(
                Finding.warning(
                        "equally-near",
                        "%s由%s主办，而%s%s主办：事项更细的一行优先，请确认这是本意，或为这些地点单列一行。"
                                .formatted(
                                        checked.where(line),
                                        checked.office(line.lead()),
                                        others,
                                        rivals.size() > NAMED ? "等 " + rivals.size() + " 行" : ""),
                        line.id()));
    }

    /** A line of its own for the finer matter at the finer place settles the question. */
    private static CatalogueLine.Key at(CatalogueLine line, CatalogueLine other) {
        return new CatalogueLine.Key(line.matter(), other.place());
    }

    private static boolean below(String place, String above, Checked checked) {
        if (place == null || place.equals(above)) {
            return false;
        }
        return above == null || checked.places().upFrom(place).contains(above);
    }
}
