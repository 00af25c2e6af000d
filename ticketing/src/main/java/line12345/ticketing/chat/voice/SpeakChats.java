package line12345.ticketing.chat.voice;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.time.Backoff;

import org.jboss.logging.Logger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gives waiting lines to the channels' voices and writes down what came of it. */
@ApplicationScoped
public class SpeakChats {
    private static final Logger LOG = Logger.getLogger(SpeakChats.class);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    @Inject VoiceBook book;
    @Inject VoiceConfig config;
    @Inject @All List<ChatVoice> voices;

    /** Those that have been set up. */
    List<ChatVoice> aboard() {
        return voices.stream().filter(ChatVoice::aboard).toList();
    }

    /** Everything that is due at {@code now}. */
    public void upTo(Instant now) {
        aboard().forEach(voice -> all(voice, now));
    }

    private void all(ChatVoice voice, Instant now) {
        while (next(voice, now)) {
            // One line after the other.
        }
    }

    /** Says one; false when none is due. */
    boolean next(ChatVoice voice, Instant now) {
        Optional<VoiceBook.Due> due = book.claim(voice.channel(), now, now.plus(config.lease()));
        due.ifPresent(one -> say(voice, one, now));
        return due.isPresent();
    }

    private void say(ChatVoice voice, VoiceBook.Due due, Instant now) {
        try {
            voice.say(due.line());
            book.said(due.line());
        } catch (Unsayable e) {
            book.unsaid(due.line(), e.getMessage(), now);
        } catch (Exception e) {
            failed(due, e, now);
        }
    }

    /** Only the name of what went wrong: a server's words may repeat the account. */
    private void failed(VoiceBook.Due due, Exception e, Instant now) {
        Backoff backoff = new Backoff(config.firstRest(), LONGEST_REST, config.tries());
        LOG.warnf("line %d of chat %d waits: %s", due.line().seq(), due.line().chatId(), name(e));
        if (backoff.givesUp(due.tries())) {
            book.unsaid(due.line(), "试了 " + due.tries() + " 次未成功，请改用电话联系", now);
        } else {
            book.again(due.line(), backoff.next(now, due.tries()));
        }
    }

    private static String name(Exception e) {
        return e.getClass().getSimpleName();
    }
}
