package line12345.hotline.wall.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** An agent has read a message; only one's own, and once. */
@ApplicationScoped
public class ReadWords {
    @Inject Messages messages;
    @Inject Facts facts;

    @Transactional
    public void read(long id, Actor reader, Instant now) {
        if (messages.read(id, reader.accountId(), now)) {
            facts.announce(new MessageRead(id), now);
        }
    }
}
