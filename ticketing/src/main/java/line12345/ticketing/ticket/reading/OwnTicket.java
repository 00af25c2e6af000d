package line12345.ticketing.ticket.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.JoinedNumbers;
import line12345.ticketing.guess.GuessBounds;
import line12345.ticketing.guess.Source;
import line12345.ticketing.guess.WrongGuesses;
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
    /** Wrong codes before a number is closed for a while where they came from. */
    static final int WRONG_CODES = 5;

    /**
     * The same from everywhere: six digits cannot be tried out by many addresses, and one that
     * guesses does not keep the citizen out.
     */
    static final int WRONG_EVERYWHERE = 50;

    private static final GuessBounds BOUNDS =
            new GuessBounds(WRONG_CODES, WRONG_EVERYWHERE, Duration.ofMinutes(30));

    @Inject WrongGuesses guesses;
    @Inject Tickets tickets;
    @Inject Identities identities;
    @Inject JoinedNumbers numbers;

    /** Number and code do not belong together, or too many guesses. */
    public static class WrongCode extends Refusal {
        WrongCode(boolean locked) {
            super(
                    locked ? "too-many-wrong-codes" : "wrong-code",
                    locked ? 429 : 404,
                    locked
                            ? "查询码连续输错 " + WRONG_CODES + " 次，请 30 分钟后再试，或拨打 12345 查询。"
                            : "工单编号或查询码不正确，请核对回执上的 14 位编号和 6 位查询码。");
        }
    }

    /**
     * @throws WrongCode when they do not belong together
     */
    public Ticket of(OwnKey shown, Instant now) {
        String asked = shown.number() == null ? "" : shown.number().replaceAll("\\s", "");
        if (!asked.matches("\\d{14}")) {
            throw new WrongCode(false);
        }
        // Java 17 has no patterns in switch yet.
        return shown instanceof OwnCode code
                ? byCode(code, asked, now)
                : ofCitizen(((ProvenOwner) shown).citizenId(), asked);
    }

    private Ticket ofCitizen(long citizenId, String asked) {
        Ticket ticket = tickets.find("number", asked).firstResult();
        if (ticket == null || !numbers.of(citizenId).contains(ticket.citizen().id())) {
            throw new WrongCode(false);
        }
        return ticket;
    }

    private Ticket byCode(OwnCode shown, String asked, Instant now) {
        String what = "code of " + asked;
        String source = Source.of(shown.address());
        guesses.oneAtATime(what);
        if (guesses.closed(what, source, false, now)) {
            throw new WrongCode(true);
        }
        Ticket ticket = tickets.find("number", asked).firstResult();
        if (ticket == null || !right(ticket, shown.code())) {
            guesses.wrong(what, source, false, BOUNDS, 0, now);
            throw new WrongCode(false);
        }
        return ticket;
    }

    private boolean right(Ticket ticket, String code) {
        byte[] expected = identities.open(ticket.queryCodeSealed()).getBytes();
        byte[] given = (code == null ? "" : code.strip()).getBytes();
        return MessageDigest.isEqual(expected, given);
    }
}
