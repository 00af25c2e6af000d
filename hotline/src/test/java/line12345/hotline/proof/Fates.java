package line12345.hotline.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Declares callers' fates from a seed: the same seed, the same afternoon. */
final class Fates {
    private Fates() {}

    static List<Fate> of(long seed, int callers) {
        Random random = new Random(seed);
        return IntStream.range(0, callers).mapToObj(i -> fate(i, random)).toList();
    }

    /** Short, so that 24 agents have a hand free at 5 calls a second. */
    private static Fate fate(int index, Random random) {
        Fate.Kind kind = kind(random.nextInt(100));
        boolean survey = kind == Fate.Kind.AGENT_HANGS_UP && random.nextInt(3) > 0;
        int digit = survey ? 1 + random.nextInt(5) : 0;
        int decoy = 1 + (digit + random.nextInt(4)) % 5;
        boolean abandoned = kind == Fate.Kind.ABANDONED;
        return new Fate(
                index,
                kind,
                abandoned ? Duration.ofSeconds(19) : millis(200, 2_000, random),
                abandoned ? millis(500, 3_000, random) : millis(1_800, 3_000, random),
                digit,
                decoy,
                Fate.hertzOf(index));
    }

    private static Fate.Kind kind(int percent) {
        if (percent < 62) {
            return Fate.Kind.AGENT_HANGS_UP;
        }
        if (percent < 74) {
            return Fate.Kind.CITIZEN_HANGS_UP;
        }
        if (percent < 90) {
            return Fate.Kind.ABANDONED;
        }
        return percent < 95 ? Fate.Kind.LINE_BREAKS : Fate.Kind.LINE_VANISHES;
    }

    private static Duration millis(int from, int to, Random random) {
        return Duration.ofMillis(from + random.nextInt(to - from));
    }

    /** For whoever wants to know afterwards what was meant to happen. */
    static void write(List<Fate> fates, Path file) {
        try {
            Files.write(file, fates.stream().map(Fate::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
