package line12345.hotline.console.grounds;

import line12345.ticketing.ground.GroundLine;
import line12345.ticketing.ground.GroundUse;

import java.util.Arrays;
import java.util.List;

/** A heading of the list with its grounds. */
public record GroundGroup(GroundUse use, List<GroundLine> lines) {
    static List<GroundGroup> of(List<GroundLine> all) {
        return Arrays.stream(GroundUse.values())
                .map(
                        use ->
                                new GroundGroup(
                                        use,
                                        all.stream().filter(line -> line.use() == use).toList()))
                .toList();
    }
}
