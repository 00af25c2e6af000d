package line12345.hotline.load.calls;

import line12345.hotline.load.Latencies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** From the ringing as the bare reader heard it to the caller on a page. */
final class Pops {
    private Pops() {}

    /**
     * @param rung what the reader wrote: a call's key and a moment a line
     * @param popped by the call's key, when its caller stood on a page
     * @param from what rang sooner was warming up
     */
    static String line(Path rung, Map<String, Long> popped, long from) throws IOException {
        Set<String> seen = new HashSet<>();
        List<Long> later = new ArrayList<>();
        for (String line : Files.readAllLines(rung)) {
            String[] one = line.split(" ");
            Long page = popped.get(one[0]);
            long rang = Long.parseLong(one[1]);
            if (page != null && rang >= from && seen.add(one[0])) {
                later.add(Math.max(0, page - rang) * 1_000);
            }
        }
        Latencies delays = new Latencies(later.stream().mapToLong(Long::longValue).toArray());
        return String.format(
                Locale.ROOT,
                "| from the ringing at the bare reader to the caller on the page in a browser,"
                        + " %d of them | p50 %.0f, p95 %.0f, p99 %.0f, at most %.0f ms |",
                delays.count(),
                delays.millis(0.5),
                delays.millis(0.95),
                delays.millis(0.99),
                delays.millis(1));
    }
}
