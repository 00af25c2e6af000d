package line12345.hotline.missed.term;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a try makes of the entry: done, or again at another hour.
 *
 * @param ending null when it is tried again
 * @param nextAt null when it is done
 */
public record AfterTry(MissedEnding ending, Instant nextAt) {
    /**
     * @param counted tries that count, with this one
     * @param most so many are enough
     * @param tried when it was tried, this one too
     */
    public static AfterTry of(
            TryResult result,
            int counted,
            int most,
            List<Instant> tried,
            Instant last,
            OtherHours hours) {
        return ending(result, counted, most)
                .map(ending -> new AfterTry(ending, null))
                .orElseGet(() -> new AfterTry(null, hours.next(tried, last)));
    }

    private static Optional<MissedEnding> ending(TryResult result, int counted, int most) {
        if (result == TryResult.REACHED) {
            return Optional.of(MissedEnding.REACHED);
        }
        if (result == TryResult.INVALID) {
            return Optional.of(MissedEnding.INVALID);
        }
        return result.counts() && counted >= most
                ? Optional.of(MissedEnding.UNREACHED)
                : Optional.empty();
    }

    public boolean done() {
        return ending != null;
    }
}
