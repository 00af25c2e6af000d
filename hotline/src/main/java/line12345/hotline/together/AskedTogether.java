package line12345.hotline.together;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Two thousand who ask at the same moment are answered by a few questions, not by two thousand.
 *
 * <p>This is no cache: whoever asks is answered by a question that is put after the asking, so that
 * an answer is never older than its request. While questions are under way, those who come gather
 * and go together with the next; in a quiet hour each goes at once and alone.
 *
 * @param <K> what is asked about
 * @param <V> the answer
 */
public final class AskedTogether<K, V> {
    /** Questions under way at once: the second keeps the wait below the length of one. */
    private static final int AT_ONCE = 2;

    private final Function<Set<K>, Map<K, V>> question;
    private final Executor executor;
    private final int most;
    private final Map<K, CompletableFuture<Optional<V>>> waiting = new LinkedHashMap<>();
    private int asking;

    /**
     * @param question answers all keys at once; a key left out has no answer. It may block
     * @param executor where questions are put; one that waits a little makes them fewer
     * @param most keys in one question
     */
    public AskedTogether(Function<Set<K>, Map<K, V>> question, Executor executor, int most) {
        this.question = question;
        this.executor = executor;
        this.most = most;
    }

    /** The answer comes on the executor's thread; it fails with what the question failed with. */
    public CompletionStage<Optional<V>> ask(K key) {
        CompletableFuture<Optional<V>> answer;
        boolean begin;
        synchronized (this) {
            answer = waiting.computeIfAbsent(key, one -> new CompletableFuture<>());
            begin = asking < AT_ONCE;
            asking += begin ? 1 : 0;
        }
        if (begin) {
            begin();
        }
        return answer;
    }

    private void begin() {
        try {
            executor.execute(this::run);
        } catch (RuntimeException full) {
            // Nobody else would put it: those who wait are told.
            take().forEach((key, answer) -> answer.completeExceptionally(full));
            synchronized (this) {
                asking--;
            }
        }
    }

    /** One question a turn of the executor, so that one which waits a little gathers each time. */
    private void run() {
        put(take());
        if (more()) {
            begin();
        }
    }

    private void put(Map<K, CompletableFuture<Optional<V>>> taken) {
        if (taken.isEmpty()) {
            return;
        }
        try {
            Map<K, V> answers = question.apply(Set.copyOf(taken.keySet()));
            taken.forEach((key, one) -> one.complete(Optional.ofNullable(answers.get(key))));
        } catch (Throwable e) {
            // An Error too: nobody may wait for ever.
            taken.values().forEach(one -> one.completeExceptionally(e));
        }
    }

    /** Nobody waiting ends this asker, in the same moment in which it is seen. */
    private synchronized boolean more() {
        boolean more = !waiting.isEmpty();
        asking -= more ? 0 : 1;
        return more;
    }

    private synchronized Map<K, CompletableFuture<Optional<V>>> take() {
        Map<K, CompletableFuture<Optional<V>>> taken = new HashMap<>();
        var all = waiting.entrySet().iterator();
        while (all.hasNext() && taken.size() < most) {
            var one = all.next();
            taken.put(one.getKey(), one.getValue());
            all.remove();
        }
        return taken;
    }
}
