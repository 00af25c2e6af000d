package line12345.channels.wechat.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.wechat.message.Messages;
import line12345.ticketing.refusal.Refusal;

import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.Optional;

/** Works at a kept message, for the door and for the worker alike. */
@ApplicationScoped
public class WorkMessage {
    private static final Logger LOG = Logger.getLogger(WorkMessage.class);

    /** A message that breaks us so often must not hold up what its sender says afterwards. */
    private static final int TRIES = 6;

    @Inject AnswerMessage answer;
    @Inject SetAside setAside;
    @Inject Messages messages;

    /**
     * @param id of the kept message
     * @return what is said; empty text for nothing; nothing when it waits for something else
     */
    public Optional<String> work(long id, Instant now) {
        try {
            return answer.answer(id, null, now);
        } catch (Refusal refusal) {
            return answer.answer(id, refusal, now);
        }
    }

    /**
     * The next message that the door has left.
     *
     * @return false when there is none
     */
    boolean next(Instant now) {
        Optional<Long> id = messages.claim(now);
        if (id.isEmpty()) {
            return false;
        }
        try {
            work(id.get(), now);
        } catch (RuntimeException e) {
            LOG.warn("a message of WeChat waits: " + e.getClass().getName());
            LOG.debug("why a message of WeChat waits", e);
            if (messages.tries(id.get()) >= TRIES) {
                setAside.setAside(id.get(), now);
            }
        }
        return true;
    }
}
