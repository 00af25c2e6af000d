package line12345.hotline.console.queue;

import line12345.hotline.call.queue.Opening;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.queue.Strategy;
import line12345.ticketing.matter.TicketKind;

import java.util.Arrays;
import java.util.List;

/** What most cities have; where a new queue begins. */
public enum Preset {
    ENTERPRISE("企业", "enterprise", "您好，12345 企业服务专席。", false, null, Opening.Kind.WORKING, 1, 30),
    LANGUAGE(
            "方言外语",
            "language",
            "您好，12345。Hello, this is 12345.",
            false,
            null,
            Opening.Kind.ALWAYS,
            0,
            20),
    CONSUMER(
            "12315",
            "consumer",
            "您好，12315 消费维权热线。",
            false,
            TicketKind.COMPLAINT,
            Opening.Kind.WORKING,
            0,
            30),
    DISCIPLINE(
            "纪检",
            "discipline",
            "您好，这里是纪检监察受理专席，您的信息严格保密。",
            true,
            TicketKind.REPORT,
            Opening.Kind.WORKING,
            3,
            60),
    LEADERS("领导接听日", "leaders", "您好，今天是领导接听日。", false, null, Opening.Kind.DATED, 2, 30),
    OTHER("", "", "", false, null, Opening.Kind.ALWAYS, 0, 30);

    private final String name;
    private final String key;
    private final String greeting;
    private final boolean confidential;
    private final TicketKind kind;
    private final Opening.Kind opens;
    private final int weight;
    private final int after;

    Preset(
            String name,
            String key,
            String greeting,
            boolean confidential,
            TicketKind kind,
            Opening.Kind opens,
            int weight,
            int after) {
        this.name = name;
        this.key = key;
        this.greeting = greeting;
        this.confidential = confidential;
        this.kind = kind;
        this.opens = opens;
        this.weight = weight;
        this.after = after;
    }

    public String chinese() {
        return this == OTHER ? "其他" : name;
    }

    /** Those that the city does not have yet; {@link #OTHER} always. */
    static List<Preset> without(List<Queue> there) {
        return Arrays.stream(values())
                .filter(one -> there.stream().noneMatch(queue -> queue.key().equals(one.key)))
                .toList();
    }

    static Preset named(String text) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(OTHER);
    }

    /** Of the number that the citizen may dial, nothing is guessed. */
    Queue queue(int position) {
        return new Queue(
                0,
                key,
                name,
                position,
                true,
                greeting,
                confidential,
                kind,
                new Opening(opens, null, null),
                new Queue.Ringing(Strategy.LEAST_RECENT, 20, weight, true, 15, 900),
                new Queue.Overflow(confidential ? 0 : after, confidential ? null : Queue.GENERAL),
                new Queue.Night(0, ""),
                new Queue.Entrance(null, null),
                "",
                "",
                null);
    }
}
