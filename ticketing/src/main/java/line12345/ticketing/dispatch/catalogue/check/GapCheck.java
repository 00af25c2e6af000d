package line12345.ticketing.dispatch.catalogue.check;

import line12345.ticketing.dispatch.catalogue.Checked;
import line12345.ticketing.dispatch.catalogue.CodeTree.Code;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every matter that can be chosen has an office in every district. */
final class GapCheck {
    private static final int NAMED = 6;

    private GapCheck() {}

    static Stream<Finding> find(Checked checked) {
        return checked.matters().leaves().stream().flatMap(matter -> of(matter, checked));
    }

    private static Stream<Finding> of(Code matter, Checked checked) {
        if (covered(matter, null, checked)) {
            return Stream.empty();
        }
        List<String> missing = new ArrayList<>();
        boolean any = false;
        for (Code district : checked.places().below(null)) {
            List<Code> leaves = checked.places().leavesBelow(district.code());
            List<Code> bare =
                    leaves.stream().filter(leaf -> !covered(matter, leaf.code(), checked)).toList();
            any |= bare.size() < leaves.size();
            if (bare.size() == leaves.size()) {
                missing.add(district.name());
            } else {
                bare.forEach(leaf -> missing.add(leaf.name()));
            }
        }
        String name = "“" + checked.matters().pathName(matter.code()) + "”";
        if (!any) {
            return Stream.of(Finding.warning("gap-matter", name + "在全市都没有承办单位：请至少加一行“全市”。", null));
        }
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                Finding.warning(
                        "gap-place", name + "在" + named(missing) + "没有承办单位：请补充，或加一行“全市”兜底。", null));
    }

    private static boolean covered(Code matter, String place, Checked checked) {
        return checked.lines()
                .nearest(matter.code(), place, checked.matters(), checked.places(), checked::active)
                .isPresent();
    }

    private static String named(List<String> places) {
        return String.join("、", places.subList(0, Math.min(NAMED, places.size())))
                + (places.size() > NAMED ? "等 " + places.size() + " 处" : "");
    }
}
