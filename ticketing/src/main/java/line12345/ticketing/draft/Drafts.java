package line12345.ticketing.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The statements on the table of drafts; what is sealed comes and goes as it is. */
@ApplicationScoped
class Drafts {
    private static final String BEGIN =
            """
            insert into draft (account_id, form, version, writer, turn, sealed, saved_at)
            values (?1, ?2, 1, ?3, ?4, ?5, ?6)
            on conflict (account_id, form) do update set
                version = draft.version + 1, writer = excluded.writer, turn = excluded.turn,
                sealed = excluded.sealed, saved_at = excluded.saved_at
            where draft.version = ?7
               or (draft.writer = excluded.writer and draft.turn < excluded.turn)
            returning version
            """;
    private static final String GO_ON =
            """
            update draft set
                version = version + 1, writer = ?3, turn = ?4, sealed = ?5, saved_at = ?6
            where account_id = ?1 and form = ?2
              and (version = ?7 or (writer = ?3 and turn < ?4))
            returning version
            """;

    @Inject EntityManager entities;

    /** A kept row, still sealed. */
    record Sealed(String form, int version, Instant savedAt, String content) {}

    /**
     * Where a save comes from: a page that is open numbers its saves, so that one of them that
     * arrives late never replaces a later one.
     *
     * @param seen the version the page began from, 0 for none
     * @param writer names the open page
     * @param turn counts the page's own saves
     */
    record Origin(int seen, String writer, int turn) {}

    /**
     * A save that has seen a version never begins a draft: the form may have been sent since, and
     * what was sent must not come back.
     *
     * @return the new version, or empty when somebody else's is there or none is there any more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Integer> save(long account, String form, String sealed, Origin origin, Instant now) {
        return entities
                .createNativeQuery(origin.seen() == 0 ? BEGIN : GO_ON, Integer.class)
                .setParameter(1, account)
                .setParameter(2, form)
                .setParameter(3, origin.writer())
                .setParameter(4, origin.turn())
                .setParameter(5, sealed)
                .setParameter(6, now)
                .setParameter(7, origin.seen())
                .getResultList()
                .stream()
                .findFirst()
                .map(Integer.class::cast);
    }

    /** A person's oldest make room for the one just begun; answers how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    int makeRoom(long account, int most) {
        return entities.createNativeQuery(
                        """
                        delete from draft where account_id = ?1 and form in (
                            select form from (
                                select form, row_number() over (order by saved_at desc, form) nth
                                from draft where account_id = ?1) as own
                            where nth > ?2)
                        """)
                .setParameter(1, account)
                .setParameter(2, most)
                .executeUpdate();
    }

    /** The version that a page's own later save has left, if that is what is there. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Integer> later(long account, String form, Origin origin) {
        return entities
                .createNativeQuery(
                        """
                        select version from draft
                        where account_id = ?1 and form = ?2 and writer = ?3 and turn >= ?4
                        """,
                        Integer.class)
                .setParameter(1, account)
                .setParameter(2, form)
                .setParameter(3, origin.writer())
                .setParameter(4, origin.turn())
                .getResultList()
                .stream()
                .findFirst()
                .map(Integer.class::cast);
    }

    @SuppressWarnings("unchecked")
    @Transactional(Transactional.TxType.MANDATORY)
    List<Sealed> of(long account, Collection<String> forms) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select form, version, saved_at, sealed from draft
                                where account_id = ?1 and form in (?2) order by form
                                """,
                                Object[].class)
                        .setParameter(1, account)
                        .setParameter(2, forms)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Sealed(
                                        (String) row[0],
                                        ((Number) row[1]).intValue(),
                                        (Instant) row[2],
                                        (String) row[3]))
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void drop(long account, String form) {
        entities.createNativeQuery("delete from draft where account_id = ?1 and form = ?2")
                .setParameter(1, account)
                .setParameter(2, form)
                .executeUpdate();
    }

    /** Removes those saved last before {@code before}, at most {@code most}; answers how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    int sweep(Instant before, int most) {
        return entities.createNativeQuery(
                        """
                        delete from draft where (account_id, form) in (
                            select account_id, form from draft where saved_at < ?1
                            order by saved_at limit ?2 for update skip locked)
                        """)
                .setParameter(1, before)
                .setParameter(2, most)
                .executeUpdate();
    }
}
