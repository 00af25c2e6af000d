package line12345.hotline.wall.own;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The middle of the team 团队中位数: half have more, half have less. Nobody's name, and none at all
 * where so few have worked that it would show a single person.
 */
public record Middle(List<OwnFigures> team) {
    /** Fewer colleagues are no team. */
    public static final int ENOUGH = 3;

    static Middle of(Collection<OwnFigures> all) {
        return new Middle(all.stream().filter(one -> one.getCalls() > 0).toList());
    }

    /** Null where too few have that figure; of two in the middle the smaller. */
    public BigDecimal of(Function<OwnFigures, ? extends Number> figure) {
        List<BigDecimal> values =
                team.stream()
                        .map(one -> (Number) figure.apply(one))
                        .filter(Objects::nonNull)
                        .map(number -> new BigDecimal(number.toString()))
                        .sorted()
                        .toList();
        return values.size() < ENOUGH ? null : values.get((values.size() - 1) / 2);
    }
}
