package line12345.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Identities;
import line12345.ticketing.refusal.Refusal;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Shows a citizen the own ticket, by its number and query code 进度查询. */
@ApplicationScoped
public class FollowTicket {
    /** Wrong codes before a number is closed for a while: six digits cannot be tried out. */
    static final int WRONG_CODES = 5;

    static final Duration LOCKED = Duration.ofMinutes(30);

    @Inject EntityManager entities;
    @Inject Tickets tickets;
    @Inject Identities identities;

    /**
     * What a citizen sees: nothing internal, no names of staff.
     *
     * @param promisedAt until when an answer was promised
     * @param answer null before the answer was approved
     */
    public record Progress(
            String number,
            String kind,
            String content,
            TicketState state,
            Instant promisedAt,
            boolean provisional,
            Instant filedAt,
            String answer,
            List<Step> steps) {}

    public record Step(Instant at, String what, String sentence) {}

    /** Number and code do not belong together, or too many guesses. */
    public static class WrongCode extends Refusal {
        WrongCode(boolean locked) {
            super(
                    locked ? "too-many-wrong-codes" : "wrong-code",
                    locked ? 429 : 404,
                    locked
                            ? "查询码连续输错 " + WRONG_CODES + " 次，请 30 分钟后再试，或拨打 12345 查询。"
                            : "工单编号或查询码不正确，请核对受理短信或回执上的 14 位编号和 6 位查询码。");
        }
    }

    /** Commits although it refuses: a wrong guess must be remembered. */
    @Transactional(dontRollbackOn = WrongCode.class)
    public Progress follow(String number, String code, Instant now) {
        String asked = number == null ? "" : number.replaceAll("\\s", "");
        if (!asked.matches("\\d{14}")) {
            throw new WrongCode(false);
        }
        oneAtATime(asked);
        refuseWhileLocked(asked, now);
        Ticket ticket = tickets.find("number", asked).firstResult();
        if (ticket == null || !right(ticket, code)) {
            remember(asked, now);
            throw new WrongCode(false);
        }
        return progress(ticket);
    }

    private boolean right(Ticket ticket, String code) {
        byte[] expected = identities.open(ticket.queryCodeSealed()).getBytes();
        byte[] given = (code == null ? "" : code.strip()).getBytes();
        return MessageDigest.isEqual(expected, given);
    }

    /** Guesses sent all at once must be counted one after the other. */
    private void oneAtATime(String number) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 3))")
                .setParameter(1, number)
                .getSingleResult();
    }

    private void refuseWhileLocked(String number, Instant now) {
        boolean locked =
                !entities.createNativeQuery(
                                "select 1 from wrong_guess where number = ?1 and locked_until > ?2")
                        .setParameter(1, number)
                        .setParameter(2, now)
                        .getResultList()
                        .isEmpty();
        if (locked) {
            throw new WrongCode(true);
        }
    }

    private void remember(String number, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into wrong_guess as g (number, failed) values (?1, 1)
                        on conflict (number) do update set
                            failed = case when g.failed + 1 >= ?2 then 0 else g.failed + 1 end,
                            locked_until = case when g.failed + 1 >= ?2
                                then cast(?3 as timestamptz) end
                        """)
                .setParameter(1, number)
                .setParameter(2, WRONG_CODES)
                .setParameter(3, now.plus(LOCKED))
                .executeUpdate();
    }

    private Progress progress(Ticket ticket) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select at, what, sentence from timeline_entry
                                where ticket_id = ?1 and not internal order by at, id
                                """,
                                Object[].class)
                        .setParameter(1, ticket.id())
                        .getResultList();
        return new Progress(
                ticket.number(),
                ticket.subject().kind().chinese(),
                ticket.subject().content(),
                ticket.state(),
                ticket.promise().at(),
                ticket.promise().provisional(),
                ticket.filedAt(),
                ticket.answer(),
                rows.stream()
                        .map(
                                row ->
                                        new Step(
                                                TicketLists.instant(row[0]),
                                                (String) row[1],
                                                (String) row[2]))
                        .toList());
    }
}
