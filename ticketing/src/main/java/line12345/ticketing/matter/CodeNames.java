package line12345.ticketing.matter;

import jakarta.persistence.EntityManager;

import java.util.List;

/**
 * A table of codes under codes: matters, places.
 *
 * @param table its name
 * @param what what it holds, for the person who chose something else
 */
record CodeNames(EntityManager entities, String table, String what) {
    /** Longest code of the tables. */
    private static final int LONGEST = 50;

    /**
     * The code, if it is one of ours; null when none was chosen.
     *
     * @throws UnknownChoice otherwise
     */
    String chosen(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        name(code);
        return code;
    }

    /**
     * What a code stands for.
     *
     * @throws UnknownChoice when it stands for nothing
     */
    String name(String code) {
        if (code.length() > LONGEST || code.indexOf('\0') >= 0) {
            throw new UnknownChoice(what);
        }
        return texts("select name from %s where code = ?1", code).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownChoice(what));
    }

    /** The code itself and those of all below it; none for an unknown code. */
    List<String> allWithin(String code) {
        return texts(
                """
                with recursive below as (
                    select code from %1$s where code = ?1
                    union
                    select c.code from %1$s c join below b on c.parent_code = b.code)
                select code from below
                """,
                code);
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql, String code) {
        return entities.createNativeQuery(sql.formatted(table), String.class)
                .setParameter(1, code)
                .getResultList();
    }
}
