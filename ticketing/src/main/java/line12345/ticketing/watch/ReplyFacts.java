package line12345.ticketing.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What can be seen of a reply without judging it, for whoever reviews it. */
@ApplicationScoped
public class ReplyFacts {
    @Inject EntityManager entities;
    @Inject Rules rules;

    /**
     * @param ticketNumber of a ticket that the reader may read
     * @param position of the part that was replied to
     * @return signs that the reply may be empty 疑似空洞, in words; none when nobody has to look
     */
    @Transactional
    public List<String> signs(String ticketNumber, int position) {
        List<String> found =
                entities.createNativeQuery(
                                """
                                select s.signs from suspicion s join ticket t on t.id = s.ticket_id
                                where t.number = ?1 and s.position = ?2 and s.settled_at is null
                                """,
                                String.class)
                        .setParameter(1, ticketNumber)
                        .setParameter(2, position)
                        .getResultList();
        return found.stream()
                .flatMap(signs -> Arrays.stream(signs.split(",")))
                .filter(sign -> !sign.isEmpty())
                .map(sign -> Sign.valueOf(sign).chinese())
                .toList();
    }

    /**
     * The office says how it was in touch with the citizen.
     *
     * @param contact its account, null counts as nothing
     */
    @Transactional
    public boolean contacted(String contact, Instant now) {
        return contact != null && NamesContact.in(contact, rules.words(Rule.CONTACT_WORDS, now));
    }
}
