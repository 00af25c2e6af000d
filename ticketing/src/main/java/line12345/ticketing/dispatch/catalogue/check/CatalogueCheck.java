package line12345.ticketing.dispatch.catalogue.check;

import line12345.ticketing.dispatch.catalogue.Checked;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that is looked at before a catalogue is published 目录检查. */
public final class CatalogueCheck {
    private static final List<Function<Checked, Stream<Finding>>> ALL =
            List.of(
                    CatalogueCheck::nothing,
                    TreeCheck::find,
                    OfficeCheck::find,
                    GapCheck::find,
                    OverlapCheck::find);

    private CatalogueCheck() {}

    /** Errors first. */
    public static List<Finding> findings(Checked checked) {
        return ALL.stream()
                .flatMap(check -> check.apply(checked))
                .sorted(Comparator.comparing(Finding::weight))
                .toList();
    }

    private static Stream<Finding> nothing(Checked checked) {
        return checked.lines().all().isEmpty()
                ? Stream.of(Finding.error("empty", "目录里一行也没有：请先添加或导入。", null))
                : Stream.empty();
    }
}
