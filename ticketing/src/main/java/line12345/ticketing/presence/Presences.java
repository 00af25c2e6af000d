package line12345.ticketing.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.util.Collection;
import java.util.List;

/** The leased rows; the database's clock, because a lease must mean the same on every node. */
@ApplicationScoped
public class Presences {
    /** A page beats every 15 s; after two missed beats and a little it is taken to be gone. */
    public static final int LEASE_SECONDS = 40;

    /** A city's busiest ticket has fewer people on it. */
    private static final int MOST = 200;

    /** A person has fewer pages with tickets open; the ones heard of longest ago make room. */
    public static final int PAGES = 20;

    /** So many of those that have run out are removed with each beat, whoever's they are. */
    private static final int SWEPT = 100;

    @Inject EntityManager entities;

    /** Takes or keeps the lease of a page; a page shows one ticket. */
    @Transactional(Transactional.TxType.MANDATORY)
    void beat(String page, Present present) {
        entities.createNativeQuery(
                        """
                        insert into presence
                            (page, ticket, account_id, name, come_from, doing, until)
                        values (?1, ?2, ?3, ?4, ?5, ?6,
                                clock_timestamp() + ?7 * interval '1 second')
                        on conflict (page) do update set
                            ticket = excluded.ticket, doing = excluded.doing,
                            until = excluded.until
                        where presence.account_id = excluded.account_id
                        """)
                .setParameter(1, page)
                .setParameter(2, present.ticket())
                .setParameter(3, present.accountId())
                .setParameter(4, present.name())
                .setParameter(5, present.from())
                .setParameter(6, present.doing().name())
                .setParameter(7, LEASE_SECONDS)
                .executeUpdate();
        sweep();
        makeRoom(present.accountId());
    }

    /** More than come: whoever closed a window for good leaves nothing behind. */
    private void sweep() {
        entities.createNativeQuery(
                        """
                        delete from presence where page in (
                            select page from presence where until < clock_timestamp()
                            order by until limit ?1 for update skip locked)
                        """)
                .setParameter(1, SWEPT)
                .executeUpdate();
    }

    private void makeRoom(long accountId) {
        entities.createNativeQuery(
                        """
                        delete from presence where page in (
                            select page from (
                                select page, row_number() over (order by until desc, page) nth
                                from presence where account_id = ?1) as own
                            where nth > ?2)
                        """)
                .setParameter(1, accountId)
                .setParameter(2, PAGES)
                .executeUpdate();
    }

    /** The page is closed or shows something else. */
    @Transactional
    public void leave(String page, long accountId) {
        entities.createNativeQuery("delete from presence where page = ?1 and account_id = ?2")
                .setParameter(1, page)
                .setParameter(2, accountId)
                .executeUpdate();
    }

    /** Everybody on these tickets now; whom to tell is the caller's to know. */
    @SuppressWarnings("unchecked")
    @Transactional
    public List<Present> on(Collection<String> tickets) {
        if (tickets.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select ticket, account_id, name, come_from, doing from presence
                                where ticket in (?1) and until > clock_timestamp()
                                order by ticket, name, page limit ?2
                                """,
                                Object[].class)
                        .setParameter(1, tickets)
                        .setParameter(2, MOST * tickets.size())
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Present(
                                        (String) row[0],
                                        ((Number) row[1]).longValue(),
                                        (String) row[2],
                                        (String) row[3],
                                        Doing.named((String) row[4])))
                .toList();
    }
}
