package line12345.ticketing.ticket.circle;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a person may know of requests that are kept within circles.
 *
 * @param keys of the own circles; null for all
 * @param name of the account whose requests they must not be; empty for nobody's: see {@link
 *     PersonalName}
 */
public record Circle(Set<String> keys, String name) {
    static Circle everything() {
        return new Circle(null, "");
    }

    /** All but those that name this person. */
    static Circle but(String name) {
        return new Circle(null, name);
    }

    static Circle within(Set<String> keys, String name) {
        return new Circle(Set.copyOf(keys), name);
    }

    public Circle {
        // It becomes part of a statement: Chinese characters, and the dot of some Chinese names.
        name = PersonalName.of(name);
    }

    /**
     * @param circle of the request, null for none
     */
    public boolean knows(String circle, String content) {
        return circle == null
                || (keys == null || keys.contains(circle))
                        && (name.isEmpty() || !content.contains(name));
    }

    /**
     * The same as a condition that begins with "and", empty when there is none; without parameters.
     *
     * @param ticket the alias of the table, or its name
     */
    public String and(String ticket) {
        if (keys == null && name.isEmpty()) {
            return "";
        }
        StringBuilder sql =
                new StringBuilder(" and (%1$s.circle is null or true".formatted(ticket));
        if (keys != null) {
            sql.append(
                    " and %s.circle = any(string_to_array('%s', ','))"
                            .formatted(ticket, String.join(",", sound())));
        }
        if (!name.isEmpty()) {
            sql.append(" and position('%s' in %s.content) = 0".formatted(name, ticket));
        }
        return sql.append(")").toString();
    }

    private Set<String> sound() {
        Set<String> sound = new TreeSet<>();
        keys.stream().filter(key -> key.matches("[a-z0-9]+")).forEach(sound::add);
        return sound;
    }
}
