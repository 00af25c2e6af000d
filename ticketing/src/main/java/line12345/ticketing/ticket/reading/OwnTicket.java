package line12345.ticketing.ticket.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.citizen.Identities;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/**
 * A citizen's own ticket, known by its number and query code. Whoever asks must commit although it
 * refuses with {@link WrongCode}: a wrong guess is remembered.
 */
@ApplicationScoped
public class OwnTicket {
    /** Wrong codes before a number is closed for a while: six digits cannot be tried out. */
    static final int WRONG_CODES = 5;

    static final Duration LOCKED = Duration.ofMinutes(30);

    @Inject EntityManager entities;
    @Inject Tickets tickets;
    @Inject Identities identities;

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

    /**
     * @throws WrongCode when they do not belong together
     */
    public Ticket of(String number, String code, Instant now) {
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
        return ticket;
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
}
