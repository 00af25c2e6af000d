package line12345.channels.wechat.door;

import io.quarkus.runtime.ShutdownEvent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.channels.wechat.WechatConfig;
import line12345.channels.wechat.message.GiveReply;
import line12345.channels.wechat.talk.WorkMessage;

import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Works at a message while WeChat waits, and stops waiting in time. What takes longer goes on; its
 * answer leaves as a message of ours.
 */
@ApplicationScoped
class AnswerInTime {
    private static final Logger LOG = Logger.getLogger(AnswerInTime.class);

    /** More than this many waiting are left to the worker: they would not be answered in time. */
    private static final int QUEUE = 100;

    @Inject WorkMessage work;
    @Inject GiveReply give;
    @Inject WechatConfig config;

    private ThreadPoolExecutor threads;

    @PostConstruct
    void begin() {
        int many = config.sideBySide();
        threads =
                new ThreadPoolExecutor(
                        many, many, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(QUEUE));
        threads.allowCoreThreadTimeOut(true);
    }

    void end(@Observes ShutdownEvent event) {
        threads.shutdown();
    }

    /** What is said at once; nothing when there is nothing to say or it takes longer. */
    Optional<String> inTime(long id, Instant now) {
        try {
            Future<Optional<String>> working = threads.submit(() -> work.work(id, now));
            Optional<String> words =
                    working.get(config.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
            return words.filter(said -> !said.isEmpty() && give.give(id));
        } catch (TimeoutException | RejectedExecutionException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            // It was kept: the worker tries again.
            LOG.warn("a message of WeChat waits: " + e.getCause().getClass().getName());
            LOG.debug("why a message of WeChat waits", e.getCause());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
