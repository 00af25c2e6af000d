package line12345.hotline.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Asks the exchange itself, without the product's own library. One connection a question. */
final class Ami {
    private final RunningAsterisk asterisk;

    private Ami(RunningAsterisk asterisk) {
        this.asterisk = asterisk;
    }

    static Ami open(RunningAsterisk asterisk) {
        return new Ami(asterisk);
    }

    /** A telephone in the queue. */
    enum Member {
        READY,
        PAUSED,
        BUSY
    }

    /** The queue's members by extension. */
    Map<String, Member> members(String queue) {
        Map<String, Member> members = new TreeMap<>();
        for (Map<String, String> event : list("QueueStatus", "Queue: " + queue + "\r\n")) {
            if ("QueueMember".equals(event.get("Event"))) {
                String extension = event.get("Location").replace("PJSIP/", "");
                boolean free = "0".equals(event.get("InCall")) && "1".equals(event.get("Status"));
                boolean paused = "1".equals(event.get("Paused"));
                members.put(extension, paused ? Member.PAUSED : free ? Member.READY : Member.BUSY);
            }
        }
        return members;
    }

    /** Numbers of those who wait in the queue. */
    List<String> waiting(String queue) {
        return list("QueueStatus", "Queue: " + queue + "\r\n").stream()
                .filter(event -> "QueueEntry".equals(event.get("Event")))
                .map(event -> event.get("CallerIDNum"))
                .toList();
    }

    /** All channels, as the exchange describes them. */
    List<Map<String, String>> channels() {
        return list("CoreShowChannels", "").stream()
                .filter(event -> "CoreShowChannel".equals(event.get("Event")))
                .toList();
    }

    /** RTP packets that came from and went to the only channel whose name begins so. */
    Map<String, Integer> packets(String channelBegins) {
        String channel =
                channels().stream()
                        .map(one -> one.get("Channel"))
                        .filter(name -> name.startsWith(channelBegins))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no channel " + channelBegins));
        return Map.of(
                "came", Integer.parseInt(variable(channel, "CHANNEL(rtcp,rxcount)")),
                "went", Integer.parseInt(variable(channel, "CHANNEL(rtcp,txcount)")));
    }

    private String variable(String channel, String name) {
        String fields = "Channel: " + channel + "\r\nVariable: " + name + "\r\n";
        List<Map<String, String>> answers =
                ask("Getvar", fields, answer -> answer.containsKey("Value"));
        return answers.get(answers.size() - 1).get("Value");
    }

    private List<Map<String, String>> list(String action, String fields) {
        return ask(action, fields, event -> (action + "Complete").equals(event.get("Event")));
    }

    /** Sends one action and reads what comes until the last of it. */
    private List<Map<String, String>> ask(
            String action, String fields, Predicate<Map<String, String>> last) {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (Socket socket = new Socket(here, asterisk.managerPort)) {
            socket.setSoTimeout(10_000);
            BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String login =
                    "Action: Login\r\nUsername: %s\r\nSecret: %s\r\nEvents: off\r\n\r\n"
                            .formatted(RunningAsterisk.USER, RunningAsterisk.SECRET);
            String question = "Action: " + action + "\r\n" + fields + "\r\n";
            socket.getOutputStream().write((login + question).getBytes(StandardCharsets.UTF_8));
            in.readLine();
            List<Map<String, String>> events = new ArrayList<>();
            while (true) {
                Map<String, String> event = read(in);
                events.add(event);
                if (last.test(event)) {
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
