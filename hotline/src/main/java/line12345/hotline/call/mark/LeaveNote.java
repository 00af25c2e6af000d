package line12345.hotline.call.mark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.call.CallView;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.NoSuchCall;
import line12345.hotline.call.skill.QueueCircles;
import line12345.ticketing.account.Actor;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.TicketText;

import java.time.Duration;
import java.time.Instant;

/** An agent leaves one line for whoever takes the caller's next call 留言. */
@ApplicationScoped
public class LeaveNote {
    private static final int LONGEST = 100;

    @Inject CallsView calls;
    @Inject QueueCircles circles;
    @Inject Rules rules;
    @Inject EntityManager entities;

    /**
     * The newest counts; empty words take it away. Nothing is kept of a number that was withheld.
     * What is left in a confidential call is for those who serve its queue.
     *
     * @throws NoSuchCall also if it is somebody else's
     */
    @Transactional
    public void leave(String callKey, String words, Actor by, Instant now) {
        String said = TicketText.optional("留言", words, LONGEST);
        CallView call = calls.byKey(callKey, by);
        String kept = circles.of(call.queue(), call.confidential());
        String circle = kept == null ? CallerMarks.EVERYBODY : kept;
        calls.callerHash(callKey, by)
                .ifPresent(hash -> write(hash, circle, said == null ? "" : said.strip(), by, now));
    }

    private void write(String hash, String circle, String words, Actor by, Instant now) {
        Duration kept =
                words.isEmpty()
                        ? Duration.ZERO
                        : Duration.ofDays(rules.number(Rule.CALLER_NOTE_DAYS, now));
        entities.createNativeQuery(
                        """
                        insert into caller_note
                            (caller_hash, words, account_id, at, until_at, circle)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        on conflict (caller_hash, circle) do update set words = excluded.words,
                            account_id = excluded.account_id, at = excluded.at,
                            until_at = excluded.until_at
                        """)
                .setParameter(1, hash)
                .setParameter(2, words)
                .setParameter(3, by.accountId())
                .setParameter(4, now)
                .setParameter(5, now.plus(kept))
                .setParameter(6, circle)
                .executeUpdate();
    }
}
