package line12345.hotline.rota.swap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.rota.MayKeepRota;
import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** All swaps. */
@ApplicationScoped
public class Swaps {
    private static final String ROWS =
            """
            select id, account_id, who, cast(day as text), shift, other_id, other,
                   cast(other_day as text), other_shift, reason, state, asked_at,
                   decided_who, decided_at, words, version
            from rota_swap
            """;

    @Inject EntityManager entities;

    /** What the shift leader has to know of, oldest first. */
    @Transactional
    public List<Swap> open(Actor reader) {
        MayKeepRota.check(reader);
        return swaps(
                entities.createNativeQuery(
                                ROWS + "where state in ('ASKED', 'AGREED') order by id limit 100",
                                Object[].class)
                        .getResultList());
    }

    /** What this person asked for or was asked for, newest first. */
    @Transactional
    public List<Swap> of(Actor reader, int limit) {
        return swaps(
                entities.createNativeQuery(
                                ROWS
                                        + "where account_id = ?1 or other_id = ?1 order by id desc limit ?2",
                                Object[].class)
                        .setParameter(1, reader.accountId())
                        .setParameter(2, limit)
                        .getResultList());
    }

    /** Keeps others from answering it until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    Swap forChange(long id, int seen) {
        List<Object[]> rows =
                entities.createNativeQuery(ROWS + "where id = ?1 for update", Object[].class)
                        .setParameter(1, id)
                        .getResultList();
        Swap swap = swaps(rows).stream().findFirst().orElseThrow(NoSuchSwap::new);
        if (swap.version() != seen || !swap.state().open()) {
            throw new SwapMoved("这条换班申请刚刚有了变化：" + swap.state().chinese() + "。请看最新内容。");
        }
        return swap;
    }

    /**
     * @throws WrongSwap when the very same is asked for already; two presses at once wait for one
     *     another
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void onlyOnce(Swap swap) {
        entities.createNativeQuery("select pg_advisory_xact_lock(1234533, cast(?1 as int))")
                .setParameter(1, swap.accountId())
                .getSingleResult();
        boolean asked =
                !entities.createNativeQuery(
                                """
                                select 1 from rota_swap
                                where account_id = ?1 and day = ?2 and other_id = ?3
                                    and other_day = ?4 and state in ('ASKED', 'AGREED')
                                """)
                        .setParameter(1, swap.accountId())
                        .setParameter(2, swap.day())
                        .setParameter(3, swap.otherId())
                        .setParameter(4, swap.otherDay())
                        .getResultList()
                        .isEmpty();
        if (asked) {
            throw new WrongSwap("您已经向" + swap.other() + "提出过同样的换班申请，请等待答复，或先撤回。");
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void ask(Swap swap) {
        entities.createNativeQuery(
                        """
                        insert into rota_swap (account_id, who, day, shift, other_id, other,
                            other_day, other_shift, reason, state, asked_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                        """)
                .setParameter(1, swap.accountId())
                .setParameter(2, swap.who())
                .setParameter(3, swap.day())
                .setParameter(4, swap.shift())
                .setParameter(5, swap.otherId())
                .setParameter(6, swap.other())
                .setParameter(7, swap.otherDay())
                .setParameter(8, swap.otherShift())
                .setParameter(9, swap.reason())
                .setParameter(10, SwapState.ASKED.name())
                .setParameter(11, swap.askedAt())
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void answered(long id, SwapState state, Instant now) {
        entities.createNativeQuery(
                        "update rota_swap set state = ?2, answered_at = ?3, version = version + 1"
                                + " where id = ?1")
                .setParameter(1, id)
                .setParameter(2, state.name())
                .setParameter(3, now)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void decided(long id, SwapState state, String words, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        update rota_swap set state = ?2, words = ?3, decided_by = ?4,
                            decided_who = ?5, decided_at = ?6, version = version + 1
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, state.name())
                .setParameter(3, words)
                .setParameter(4, by.accountId())
                .setParameter(5, by.name())
                .setParameter(6, now)
                .executeUpdate();
    }

    private static List<Swap> swaps(List<Object[]> rows) {
        return rows.stream()
                .map(
                        row ->
                                new Swap(
                                        ((Number) row[0]).longValue(),
                                        ((Number) row[1]).longValue(),
                                        (String) row[2],
                                        LocalDate.parse((String) row[3]),
                                        (String) row[4],
                                        ((Number) row[5]).longValue(),
                                        (String) row[6],
                                        LocalDate.parse((String) row[7]),
                                        (String) row[8],
                                        (String) row[9],
                                        SwapState.valueOf((String) row[10]),
                                        (Instant) row[11],
                                        (String) row[12],
                                        (Instant) row[13],
                                        (String) row[14],
                                        ((Number) row[15]).intValue()))
                .toList();
    }
}
