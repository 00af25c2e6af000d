package line12345.hotline.load.calls;

import org.asteriskjava.manager.ManagerConnection;
import org.asteriskjava.manager.ManagerConnectionFactory;
import org.asteriskjava.manager.event.AgentCalledEvent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Opens the connection that the service opens, as the library makes it, and does nothing with what
 * comes: every event is made, also those that the service tells the library to pass over. Notes
 * when telephones began to ring. Ends when its input ends, and writes then.
 */
public final class BareReader {
    private BareReader() {}

    /**
     * @param arguments port, user, secret, file to write
     */
    public static void main(String... arguments) throws Exception {
        ManagerConnection connection =
                new ManagerConnectionFactory(
                                "127.0.0.1",
                                Integer.parseInt(arguments[0]),
                                arguments[1],
                                arguments[2])
                        .createManagerConnection();
        List<String> rung = Collections.synchronizedList(new ArrayList<>());
        AtomicLong events = new AtomicLong();
        connection.addEventListener(
                event -> {
                    events.incrementAndGet();
                    if (event instanceof AgentCalledEvent called) {
                        rung.add(called.getUniqueId() + " " + Moment.now());
                    }
                });
        connection.login();
        System.out.println("reads");
        while (System.in.read() >= 0) {
            // Anything said asks how many events there were.
            System.out.println(events.get());
        }
        connection.logoff();
        write(Path.of(arguments[3]), rung);
    }

    private static void write(Path file, List<String> rung) throws IOException {
        Files.write(file, List.copyOf(rung));
    }
}
