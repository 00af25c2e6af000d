package line12345.hotline.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.together.AskedTogether;
import line12345.ticketing.fact.NumberedFact;
import line12345.ticketing.fact.ToldFacts;

import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Hears the bus, keeps what was told last and wakes those who listen. */
@ApplicationScoped
class LiveFacts {
    private static final String LAST = "last";

    @Inject ToldFacts told;
    @Inject ObjectMapper json;
    @Inject Listeners listeners;
    @Inject @All List<LiveSign> kinds;

    Executor executor = Infrastructure.getDefaultExecutor();

    private final FactRing ring = new FactRing();
    private FactHistory history;
    private SignBoard board;
    private AskedTogether<String, Long> last;
    private Thread thread;

    @PostConstruct
    void make() {
        history = new FactHistory(ring, this::read, executor);
        last = new AskedTogether<>(one -> Map.of(LAST, told.last()), executor, 1);
        board = new SignBoard(kinds, json, listeners::ring);
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(board::run, "live-signs");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.interrupt();
    }

    /**
     * @param message a JSON array of facts in their order
     */
    @Incoming("facts-in")
    void hear(String message) throws JsonProcessingException {
        for (NumberedFact numbered : json.readValue(message, NumberedFact[].class)) {
            ToldFact fact = ToldFact.of(numbered);
            ring.tell(fact);
            board.heard(fact.kind());
        }
        listeners.ring();
    }

    private List<ToldFact> read(long number, int limit) {
        return told.after(number, limit).stream().map(ToldFact::of).toList();
    }

    /**
     * The number told last. Only who has heard more than this node, or comes before it has heard
     * anything, makes it ask the database, all of them together once.
     *
     * @param asked the number that a page heard last; null for a page that begins
     */
    CompletionStage<Long> latest(Long asked) {
        long known = ring.known();
        if (known > 0 && (asked == null || asked <= known)) {
            return CompletableFuture.completedFuture(known);
        }
        return last.ask(LAST)
                .thenApply(
                        found -> {
                            ring.reaches(found.orElseThrow());
                            return ring.known();
                        });
    }

    long known() {
        return ring.known();
    }

    /** Null when it is in the database only. */
    ToldFact at(long number) {
        return ring.at(number);
    }

    CompletionStage<FactHistory.Page> history(long position) {
        return history.after(position);
    }

    List<SignBoard.Shown> signs() {
        return board.shown();
    }

    /** Works the signs out now. */
    void look() throws JsonProcessingException {
        board.look();
    }

    void watched(boolean anybody) {
        board.watched(anybody);
    }
}
