package line12345.ticketing.alert.ladder;

import line12345.ticketing.matter.Urgency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of one occasion and urgency, as they were entered together.
 *
 * @param id 0 where nothing was ever entered
 * @param changedBy a person's name
 * @param steps empty when nobody is told
 */
public record Ladder(
        long id,
        Occasion occasion,
        Urgency urgency,
        LocalDate validFrom,
        String source,
        String changedBy,
        Instant changedAt,
        List<AlertStep> steps) {
    public Ladder {
        steps = List.copyOf(steps);
    }

    /**
     * @param place from 1
     */
    public Optional<AlertStep> step(int place) {
        return place <= steps.size() ? Optional.of(steps.get(place - 1)) : Optional.empty();
    }

    /** A sentence for each step. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        for (AlertStep step : steps) {
            words.add(step.words(words.isEmpty()));
        }
        return words;
    }
}
