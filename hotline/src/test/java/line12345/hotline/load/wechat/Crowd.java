package line12345.hotline.load.wechat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * Many followers at once, at a steady rate: the moments of sending are fixed before, and a house
 * that falls behind does not slow them down.
 */
final class Crowd {
    private static final double WRONG = 0.15;
    private static final double REPEATED = 0.45;
    private static final double REPEATED_TWICE = 0.4;
    private static final double OVERTAKEN = 0.05;

    private final StandIn wechat;
    private final Envelope envelope;
    private final Wire wire;
    private final Wrong wrong;
    private final Random random;
    private final String run;
    private final List<Follower> talkers = new ArrayList<>();
    private final List<Follower> all = new ArrayList<>();
    private final Map<String, Follower> byOpenId;
    private final PriorityQueue<Again> again = new PriorityQueue<>();
    private final Queue<Said> atOnce = new ConcurrentLinkedQueue<>();
    private final Queue<Said> broken = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> sent = new HashMap<>();
    private int nextTalker;

    /** A request that WeChat repeats, because it had no answer or does not know that it had one. */
    private record Again(long at, Said said) implements Comparable<Again> {
        @Override
        public int compareTo(Again other) {
            return Long.compare(at, other.at);
        }
    }

    /**
     * @param run names the followers of this run
     * @param byOpenId filled here, asked by the stand-in
     */
    Crowd(
            String run,
            StandIn wechat,
            Envelope envelope,
            Wire wire,
            Random random,
            Map<String, Follower> byOpenId) {
        this.run = run;
        this.wechat = wechat;
        this.envelope = envelope;
        this.wire = wire;
        this.random = random;
        this.byOpenId = byOpenId;
        wrong = new Wrong(envelope, random);
    }

    static Map<String, Follower> book() {
        return new ConcurrentHashMap<>();
    }

    /**
     * @param many people who file
     * @param each conversations of each at most
     */
    void gather(int many, int each) {
        long firstPhone = 13_900_000_000L + random.nextInt(90_000_000);
        for (int i = 0; i < many; i++) {
            talkers.add(follower(String.valueOf(firstPhone + i), each, i % 10 == 0));
        }
    }

    private Follower follower(String phone, int most, boolean shows) {
        String mark = run + all.size() + "号";
        Follower one =
                new Follower("gh_" + run, "o" + run + "-" + all.size(), phone, mark, most, shows);
        all.add(one);
        byOpenId.put(one.openId, one);
        return one;
    }

    /** Sends so many requests, one every so many nanoseconds. */
    void send(int requests, double rate) throws InterruptedException {
        long begun = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            long meant = begun + (long) (i * 1e9 / rate);
            long early = meant - System.nanoTime();
            if (early > 0) {
                TimeUnit.NANOSECONDS.sleep(early);
            }
            one(meant);
        }
    }

    private void one(long meant) {
        long now = System.currentTimeMillis() / 1000;
        Said twin = atOnce.poll();
        if (twin != null) {
            send("at once", twin, now, meant);
        } else if (!again.isEmpty() && again.peek().at() <= System.nanoTime()) {
            send("repeated", again.poll().said(), now, meant);
        } else if (random.nextDouble() < WRONG) {
            wrong(now, meant);
        } else {
            Follower talker = random.nextInt(4) == 0 ? null : ready();
            if (talker == null) {
                remark(now, meant);
            } else {
                fresh(talker.say(wechat, now, random.nextDouble() < OVERTAKEN), now, meant);
            }
        }
    }

    private Follower ready() {
        for (int i = 0; i < talkers.size(); i++) {
            nextTalker = (nextTalker + 1) % talkers.size();
            if (talkers.get(nextTalker).ready(wechat)) {
                return talkers.get(nextTalker);
            }
        }
        return null;
    }

    private void fresh(Said said, long now, long meant) {
        if (random.nextDouble() < REPEATED) {
            repeatLater(said);
            if (random.nextDouble() < REPEATED_TWICE) {
                repeatLater(said);
            }
        }
        send("new", said, now, meant);
    }

    /** At once, while the first is worked at, or after seconds. */
    private void repeatLater(Said said) {
        long wait = random.nextInt(3) == 0 ? 0 : 200 + random.nextInt(9_000);
        again.add(new Again(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(wait), said));
    }

    private void send(String name, Said said, long now, long meant) {
        sent.merge(name, 1, Integer::sum);
        wire.send("true", envelope.around(said.xml, now), meant)
                .thenAccept(answer -> heard(said, answer));
    }

    private void heard(Said said, Wire.Answer answer) {
        if (answer.status() == 0) {
            broken.add(said);
        } else if (answer.status() != 200) {
            wire.trouble("a true message was answered " + answer.status());
        } else {
            shown(said, answer);
        }
    }

    private void shown(Said said, Wire.Answer answer) {
        try {
            said.by.answered(said, envelope.shown(answer.body()));
        } catch (IllegalArgumentException e) {
            wire.trouble(e.getMessage());
        }
    }

    private void wrong(long now, long meant) {
        Wrong.Knock knock = wrong.next(now);
        sent.merge(knock.name(), 1, Integer::sum);
        wire.send(knock.name(), knock.letter(), meant)
                .thenAccept(
                        answer -> {
                            if (answer.status() != knock.status() && answer.status() != 0) {
                                wire.trouble(knock.name() + " was answered " + answer.status());
                            }
                        });
    }

    /** One thing by somebody who is in no conversation. */
    private void remark(long now, long meant) {
        Follower one = follower("", 0, false);
        switch (random.nextInt(8)) {
            case 0 -> fresh(event(one, "subscribe", "qrscene_7", now, true), now, meant);
            case 1 -> fresh(event(one, "CLICK", "服务", now, true), now, meant);
            case 2 -> fresh(event(one, "VIEW", "https://example.org/", now, false), now, meant);
            case 3 -> fresh(one.remark("voice", "<MediaId>v</MediaId>", now, true), now, meant);
            case 4 ->
                    fresh(
                            one.remark(
                                    "location",
                                    "<Location_X>30.1</Location_X><Location_Y>120.2</Location_Y>"
                                            + "<Label><![CDATA[渔港巷]]></Label>",
                                    now,
                                    true),
                            now,
                            meant);
            case 5, 6 -> {
                // Two of one person in the same moment, the newer one first.
                Said older = words(one, now - 1);
                fresh(words(one, now), now, meant);
                atOnce.add(older);
            }
            default -> fresh(words(one, now), now, meant);
        }
    }

    private static Said words(Follower one, long now) {
        return one.remark("text", "<Content><![CDATA[您好]]></Content>", now, true);
    }

    private static Said event(Follower one, String event, String key, long now, boolean speaks) {
        return one.remark(
                "event",
                "<Event><![CDATA["
                        + event
                        + "]]></Event><EventKey><![CDATA["
                        + key
                        + "]]></EventKey>",
                now,
                speaks);
    }

    /** One person says what comes next, and nobody else anything. */
    void say(Follower talker) {
        long now = System.currentTimeMillis() / 1000;
        send("new", talker.say(wechat, now, false), now, System.nanoTime());
    }

    /** WeChat has had no answer: it asks again. */
    void repeat(Said said) {
        send("repeated", said, System.currentTimeMillis() / 1000, System.nanoTime());
    }

    /** Everything whose line broke is sent once more; answers how many they were. */
    int repeatBroken() {
        int many = 0;
        for (Said said = broken.poll(); said != null; said = broken.poll()) {
            repeat(said);
            many++;
        }
        return many;
    }

    /** What was said at once and the rate has not let out yet. */
    void rest() {
        for (Said twin = atOnce.poll(); twin != null; twin = atOnce.poll()) {
            send("at once", twin, System.currentTimeMillis() / 1000, System.nanoTime());
        }
    }

    List<Follower> talkers() {
        return talkers;
    }

    List<Follower> followers() {
        return all;
    }

    Map<String, Integer> sent() {
        return sent;
    }
}
