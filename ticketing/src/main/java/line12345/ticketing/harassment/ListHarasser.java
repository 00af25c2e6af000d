package line12345.ticketing.harassment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A number is put on the harassment list 列入骚扰名单; it holds at once, until somebody else looked. */
@ApplicationScoped
public class ListHarasser {
    private static final int LONGEST_WORDS = 200;

    @Inject Harassment harassment;
    @Inject Identities identities;
    @Inject DeadlineRules deadlines;
    @Inject Rules rules;
    @Inject EntityManager entities;

    /**
     * @param words what it did, for the person who confirms and for the one who complains about it
     * @param ticketNumber where that can be read; may be empty
     * @param until the last day
     * @throws line12345.ticketing.citizen.WrongPhoneNumber if it is none
     * @throws WrongListing without words, with an end that makes no sense, or listed already; also
     *     when nobody confirmed it in time the last time this person put it there
     */
    @Transactional
    public void list(
            String phone,
            String words,
            String ticketNumber,
            LocalDate until,
            Actor by,
            Instant now) {
        PhoneNumber number = PhoneNumber.parse(phone);
        String said = TicketText.optional("骚扰情况", words, LONGEST_WORDS);
        if (said == null || said.isBlank()) {
            throw WrongListing.words();
        }
        LocalDate today = OfficeClock.dayOf(now);
        int longest = rules.number(Rule.HARASSMENT_DAYS, now);
        if (until == null || until.isBefore(today) || until.isAfter(today.plusDays(longest))) {
            throw WrongListing.end(longest);
        }
        String hash = identities.hash(number.digits());
        oneAtATime(hash);
        if (harassment.listedUntil(hash, now).isPresent()) {
            throw WrongListing.again(number.masked());
        }
        Instant within =
                deadlines.reckoning().from(now, rules.span(Rule.HARASSMENT_SEEN_WITHIN, now)).at();
        Instant seenBy = earlier(within, hash, by, now.minus(Duration.ofDays(longest)));
        if (!seenBy.isAfter(now)) {
            throw WrongListing.alone();
        }
        entities.createNativeQuery(
                        """
                        insert into harassment (phone_hash, masked, words, ticket_number, until_on,
                            put_by, put_at, confirm_until)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        """)
                .setParameter(1, hash)
                .setParameter(2, number.masked())
                .setParameter(3, said)
                .setParameter(4, TicketText.optional("工单编号", ticketNumber, 30))
                .setParameter(5, until)
                .setParameter(6, by.accountId())
                .setParameter(7, now)
                .setParameter(8, seenBy)
                .executeUpdate();
    }

    /** One person alone must not keep a number listed by putting it there again and again. */
    @SuppressWarnings("unchecked")
    private Instant earlier(Instant within, String hash, Actor by, Instant since) {
        List<Instant> before =
                entities.createNativeQuery(
                                """
                        select confirm_until from harassment
                        where phone_hash = ?1 and put_by = ?2 and put_at > ?3
                          and confirmed_at is null
                        order by confirm_until limit 1
                        """,
                                Instant.class)
                        .setParameter(1, hash)
                        .setParameter(2, by.accountId())
                        .setParameter(3, since)
                        .getResultList();
        return before.stream().filter(within::isAfter).findFirst().orElse(within);
    }

    private void oneAtATime(String hash) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 62))")
                .setParameter(1, hash)
                .getSingleResult();
    }
}
