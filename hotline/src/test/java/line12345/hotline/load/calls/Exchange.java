package line12345.hotline.load.calls;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks and tells the exchange, without the product's library. One connection a question. */
record Exchange(int port, String user, String secret) {
    void add(String extension) {
        tell("QueueAdd", "Queue: 12345\r\nInterface: PJSIP/" + extension + "\r\n");
    }

    void remove(String extension) {
        tell("QueueRemove", "Queue: 12345\r\nInterface: PJSIP/" + extension + "\r\n");
    }

    /** Members that may be rung. */
    long ready() {
        return list("QueueStatus").stream()
                .filter(event -> "QueueMember".equals(event.get("Event")))
                .filter(event -> "0".equals(event.get("Paused")))
                .count();
    }

    /** What the queues hold of each telephone: PAUSED, BUSY or READY, by extension. */
    Map<String, String> members() {
        Map<String, String> members = new HashMap<>();
        for (Map<String, String> event : list("QueueStatus")) {
            if ("QueueMember".equals(event.get("Event"))) {
                String extension = event.get("Location").replace("PJSIP/", "");
                boolean busy = !"0".equals(event.get("InCall"));
                boolean paused = "1".equals(event.get("Paused"));
                members.merge(
                        extension,
                        busy ? "BUSY" : paused ? "PAUSED" : "READY",
                        (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        return members;
    }

    long channels() {
        return list("CoreShowChannels").stream()
                .filter(event -> "CoreShowChannel".equals(event.get("Event")))
                .count();
    }

    /** How many gave up waiting, in all queues since they were loaded. */
    long abandoned() {
        return list("QueueStatus").stream()
                .filter(event -> "QueueParams".equals(event.get("Event")))
                .mapToLong(event -> Long.parseLong(event.get("Abandoned")))
                .sum();
    }

    private void tell(String action, String fields) {
        ask(action, fields, "Response");
    }

    private List<Map<String, String>> list(String action) {
        return ask(action, "", action + "Complete");
    }

    private List<Map<String, String>> ask(String action, String fields, String last) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String said =
                    "Action: Login\r\nUsername: %s\r\nSecret: %s\r\nEvents: off\r\n\r\nAction: %s\r\nActionID: q\r\n%s\r\n"
                            .formatted(user, secret, action, fields);
            socket.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
            in.readLine();
            List<Map<String, String>> events = new ArrayList<>();
            while (true) {
                Map<String, String> event = read(in);
                if (!"q".equals(event.get("ActionID"))) {
                    continue;
                }
                events.add(event);
                if (last.equals(event.get("Event"))
                        || event.containsKey(last) && last.equals("Response")) {
                    return events;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the exchange does not answer " + action, e);
        }
    }

    private static Map<String, String> read(BufferedReader in) throws IOException {
        Map<String, String> event = new HashMap<>();
        String line = in.readLine();
        while (line != null && !line.isEmpty()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                event.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
            line = in.readLine();
        }
        if (line == null) {
            throw new IOException("the connection ended");
        }
        return event;
    }
}
