package line12345.hotline;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

import line12345.hotline.trial.EmbeddedDatabase;
import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;

/** Starts the service; in try mode with a PostgreSQL of its own. */
@QuarkusMain
public class Line12345 {
    /** What is missing was said in a sentence; the service did not start. */
    private static final int NOT_STARTED = 2;

    public static void main(String[] arguments) {
        CountDownLatch ended = new CountDownLatch(1);
        TimeZone.setDefault(TimeZone.getTimeZone(OfficeClock.ZONE));
        try {
            Settings settings = Settings.fromEnvironment();
            if (settings.embeddedDatabase()) {
                EmbeddedDatabase database = EmbeddedDatabase.start(settings.data());
                database.announce();
                database.endAfter(ended);
            }
        } catch (CannotStart problem) {
            System.err.println(problem.getMessage());
            System.exit(NOT_STARTED);
        }
        Quarkus.run(
                null,
                (code, problem) -> {
                    say(problem);
                    ended.countDown();
                    System.exit(code);
                },
                arguments);
    }

    /** What kept the service from starting: a sentence for the operator where we have one. */
    private static void say(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                System.err.println(cause.getMessage());
                return;
            }
        }
        if (problem != null) {
            Logger.getLogger(Line12345.class).error("the service did not start", problem);
        }
    }
}
