package line12345.ticketing.knowledge;

import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.Checked;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An office writes about matters that the dispatch catalogue gives to it, to one above it or to one
 * below it, as lead or beside. Source: 国办发〔2020〕53号: 各部门向热线提供本领域的知识.
 */
final class MatterIsTheirs {
    private MatterIsTheirs() {}

    /** Names the first matter that is not. */
    static Optional<WrongEntry> refusal(List<String> matters, long office, Checked catalogue) {
        return matters.stream()
                .filter(
                        matter ->
                                catalogue.lines().all().stream()
                                        .noneMatch(
                                                line ->
                                                        about(line, matter, catalogue)
                                                                && names(line, office, catalogue)))
                .findFirst()
                .map(
                        matter ->
                                new WrongEntry(
                                        "派单目录里“"
                                                + catalogue.matters().pathName(matter)
                                                + "”不由贵单位承办，请改选贵单位承办的事项，或请承办单位、热线来写这一条。"));
    }

    private static boolean about(CatalogueLine line, String matter, Checked catalogue) {
        return catalogue.matters().upFrom(matter).contains(line.matter())
                || catalogue.matters().upFrom(line.matter()).contains(matter);
    }

    private static boolean names(CatalogueLine line, long office, Checked catalogue) {
        return Stream.concat(Stream.of(line.lead()), line.co().stream())
                .anyMatch(
                        named ->
                                catalogue.offices().within(named, office)
                                        || catalogue.offices().within(office, named));
    }
}
