package line12345.ticketing.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The city's districts and streets 区划. */
@ApplicationScoped
public class Places {
    @Inject EntityManager entities;

    /**
     * @param name with its district: {@code 云湖区 / 柳堤街道}
     */
    public record Place(String code, String name) {
        private static final String ABOVE = " / ";

        /** A street or town, no whole district. */
        public boolean street() {
            return name.contains(ABOVE);
        }

        /** People say 桂花 and 桂花路 where the table says 桂花街道; a district is called in full. */
        public String called() {
            String own = name.substring(name.lastIndexOf('/') + 1).strip();
            String stem = street() ? own.replaceFirst("(街道|镇|乡)$", "") : own;
            return stem.length() < 2 ? own : stem;
        }
    }

    /** Districts and streets whose name has {@code words} in it. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Place> search(String words, int limit) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select m.code, coalesce(p.name || ' / ', '') || m.name from place m
                                left join place p on p.code = m.parent_code
                                where coalesce(p.name, '') || m.name like ?1
                                order by m.code limit ?2
                                """,
                                Object[].class)
                        .setParameter(1, "%" + Matters.escaped(words.strip()) + "%")
                        .setParameter(2, limit)
                        .getResultList();
        return rows.stream().map(row -> new Place((String) row[0], (String) row[1])).toList();
    }

    /**
     * What an address as people write it may mean: names with these words in them, then streets and
     * districts that are called in them.
     *
     * @return at most {@code most}; none for fewer than two characters
     */
    @Transactional
    public List<Place> meant(String words, int most) {
        String plain = words.strip();
        if (plain.codePointCount(0, plain.length()) < 2) {
            return List.of();
        }
        Stream<Place> called =
                all().stream()
                        .filter(one -> plain.contains(one.called()))
                        // A whole district after its streets: the street says more.
                        .sorted(Comparator.comparing(one -> !one.street()));
        return Stream.concat(search(plain, most).stream(), called).distinct().limit(most).toList();
    }

    /**
     * The code, if it is one of ours; null when none was chosen.
     *
     * @throws UnknownChoice otherwise
     */
    @Transactional
    public String chosen(String code) {
        return names().chosen(code);
    }

    /**
     * What a code stands for.
     *
     * @throws UnknownChoice when it stands for nothing
     */
    @Transactional
    public String name(String code) {
        return names().name(code);
    }

    /** The code itself and those of all below it; none for an unknown code. */
    @Transactional
    public List<String> allWithin(String code) {
        return names().allWithin(code);
    }

    /** The street it is, or lies in 街道; none for a whole district and for an unknown code. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Optional<String> street(String code) {
        List<String> streets =
                entities.createNativeQuery(
                                """
                                with recursive up as (
                                    select code, parent_code, 0 as far from place where code = ?1
                                    union all
                                    select p.code, p.parent_code, far + 1
                                    from place p join up on p.code = up.parent_code
                                    where far < 20)
                                select up.code from up join place d on d.code = up.parent_code
                                where d.parent_code is null
                                """,
                                String.class)
                        .setParameter(1, code)
                        // What the step has changed so far need not be written for this.
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        return streets.stream().findFirst();
    }

    public List<Place> all() {
        return search("", 1000);
    }

    private CodeNames names() {
        return new CodeNames(entities, "place", "地点");
    }
}
