package line12345.hotline.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.fact.NumberedFact;
import line12345.ticketing.fact.ToldFacts;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/** The live stream without a server: facts come in, pages listen, a table counts who asks it. */
final class LiveBench {
    static final Actor MANAGER = new Actor(7, "张主任", Role.MANAGER, null, null);

    /** Facts that the table holds: 1 to here. */
    long stored;

    /** Numbers after which the table was asked. */
    final List<Long> asked = new ArrayList<>();

    /** Not those deleted long ago. */
    LongPredicate there = number -> true;

    int askedLast;
    boolean broken;
    final List<LiveSign> signs = new ArrayList<>();
    final LiveFacts facts = new LiveFacts();

    final Lane lane =
            new Lane(null, null) {
                private final Deque<Runnable> waiting = new ArrayDeque<>();
                private boolean busy;

                /** As an event loop does: one after the other, never one within another. */
                @Override
                void run(Runnable work) {
                    waiting.add(work);
                    if (!busy) {
                        busy = true;
                        while (!waiting.isEmpty()) {
                            waiting.poll().run();
                        }
                        busy = false;
                    }
                }

                @Override
                void ring() {
                    run(() -> listeners().forEach(Listener::pump));
                }
            };

    LiveBench(long stored) {
        this.stored = stored;
        facts.json = new ObjectMapper().registerModule(new JavaTimeModule());
        facts.executor = Runnable::run;
        facts.kinds = signs;
        facts.told =
                new ToldFacts() {
                    @Override
                    public List<NumberedFact> after(long number, int limit) {
                        return page(number, limit);
                    }

                    @Override
                    public long last() {
                        askedLast++;
                        return LiveBench.this.stored;
                    }
                };
        facts.listeners =
                new Listeners() {
                    @Override
                    void ring() {
                        lane.ring();
                    }
                };
        facts.make();
    }

    private List<NumberedFact> page(long number, int limit) {
        asked.add(number);
        if (broken) {
            throw new IllegalStateException("no database");
        }
        return LongStream.rangeClosed(number + 1, stored)
                .filter(there)
                .limit(limit)
                .mapToObj(one -> fact(one, "MANAGER"))
                .toList();
    }

    static NumberedFact fact(long number, String roles) {
        return new NumberedFact(number, "X", Instant.EPOCH, roles, null, null, "{\"a\":1}");
    }

    void tell(long from, long to) {
        LongStream.rangeClosed(from, to).forEach(number -> tell(fact(number, "MANAGER")));
    }

    void tell(NumberedFact fact) {
        stored = Math.max(stored, fact.number());
        try {
            facts.hear(facts.json.writeValueAsString(List.of(fact)));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Listener listen(Page page, long after) {
        return listen(page, after, MANAGER);
    }

    Listener listen(Page page, long after, Actor actor) {
        facts.latest(after).toCompletableFuture().join();
        Listener listener =
                new Listener(facts, page, lane, actor, "token", after, Frame.begin(after, 1));
        lane.listeners().add(listener);
        lane.run(listener::pump);
        return listener;
    }
}
