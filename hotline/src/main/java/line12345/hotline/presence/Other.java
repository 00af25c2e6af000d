package line12345.hotline.presence;

import line12345.ticketing.presence.Present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody else on the same ticket, as it is said on the screen.
 *
 * @param from the office or role
 * @param doing 正在查看
 */
public record Other(String name, String from, String doing) {
    /** Each person once, by what that person writes rather than by what a second window shows. */
    static List<Other> than(long reader, List<Present> all) {
        Map<Long, Present> others = new LinkedHashMap<>();
        for (Present one : all) {
            if (one.accountId() != reader) {
                others.merge(one.accountId(), one, Other::busier);
            }
        }
        return others.values().stream()
                .map(one -> new Other(one.name(), one.from(), one.doing().chinese()))
                .toList();
    }

    private static Present busier(Present one, Present other) {
        return other.doing().ordinal() > one.doing().ordinal() ? other : one;
    }
}
