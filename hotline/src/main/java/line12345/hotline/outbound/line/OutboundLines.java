package line12345.hotline.outbound.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The lines outside, few, in the order in which they are tried. */
@ApplicationScoped
public class OutboundLines {
    @Inject EntityManager entities;

    @Transactional
    public List<OutboundLine> all() {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select code, name, shown, roles, purposes, place, active, version
                                from outbound_line order by place, code
                                """,
                                Object[].class)
                        .getResultList();
        return rows.stream().map(OutboundLines::line).toList();
    }

    /** Those that this person may use for it. */
    @Transactional
    public List<OutboundLine> allOf(Actor by, Purpose purpose) {
        return all().stream().filter(line -> line.isFor(by.role(), purpose)).toList();
    }

    /**
     * The chosen one of those that this person may use for it, or the first.
     *
     * @param code empty when none was chosen
     */
    @Transactional
    public Optional<OutboundLine> of(Actor by, Purpose purpose, String code) {
        return allOf(by, purpose).stream()
                .filter(line -> code.isEmpty() || line.code().equals(code))
                .findFirst();
    }

    private static OutboundLine line(Object[] row) {
        return new OutboundLine(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                named((String) row[3], Role::valueOf),
                named((String) row[4], Purpose::valueOf),
                ((Number) row[5]).intValue(),
                (Boolean) row[6],
                ((Number) row[7]).intValue());
    }

    private static <T> Set<T> named(String names, Function<String, T> one) {
        Set<T> found = new LinkedHashSet<>();
        Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(one)
                .forEach(found::add);
        return found;
    }
}
