package line12345.ticketing.bulk;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The query of a list's address, read: {@code ?list=red&office=31}. */
public final class BulkFilter {
    private final Map<String, String> values = new HashMap<>();

    private BulkFilter() {}

    public static BulkFilter of(String query) {
        BulkFilter filter = new BulkFilter();
        String text = query.startsWith("?") ? query.substring(1) : query;
        for (String pair : text.split("&")) {
            int is = pair.indexOf('=');
            if (is > 0 && is + 1 < pair.length()) {
                filter.values.put(pair.substring(0, is), decoded(pair.substring(is + 1)));
            }
        }
        return filter;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Empty when it is not filtered by that. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** A number, 0 when there is none. */
    public long number(String name) {
        String value = get(name);
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
    }

    /**
     * @throws WrongBulk when the list is filtered by anything else: all of it would be more than is
     *     shown
     */
    public BulkFilter knowsOnly(Set<String> names) {
        if (!names.containsAll(values.keySet())) {
            throw new WrongBulk("按这个条件筛选时不能选中全部，请勾选本页的工单。");
        }
        return this;
    }
}
