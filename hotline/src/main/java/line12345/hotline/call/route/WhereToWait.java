package line12345.hotline.call.route;

import line12345.hotline.call.queue.Queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The queue that a number or a key means, or the one that stands in for it while it is closed. */
final class WhereToWait {
    private WhereToWait() {}

    /**
     * A key or number that means nothing is the general queue; so is one whose stand-in is closed.
     * A confidential queue stays what was meant at any hour: whoever helps out answers there, and
     * the call is kept from the others.
     *
     * @param open queues that are in use, the general one among them
     * @param working whether the hotline's office is open now; asked only where it matters
     */
    static Queue of(Asked asked, List<Queue> open, Instant now, BooleanSupplier working) {
        Queue general = open.stream().filter(Queue::general).findFirst().orElseThrow();
        Queue wanted =
                meant(asked.dialled(), open, queue -> queue.entrance().number())
                        .or(() -> meant(asked.digit(), open, queue -> queue.entrance().digit()))
                        .orElse(general);
        if (wanted.confidential() || wanted.opening().at(now, working)) {
            return wanted;
        }
        return open.stream()
                .filter(queue -> queue.key().equals(wanted.overflow().to()))
                .filter(queue -> queue.opening().at(now, working))
                .findFirst()
                .orElse(general);
    }

    /** The night's words are heard outside working hours only. */
    static String prompt(Queue queue, BooleanSupplier working) {
        String prompt = queue.night().prompt();
        return prompt.isEmpty() || working.getAsBoolean() ? "" : prompt;
    }

    private interface Mark {
        String of(Queue queue);
    }

    private static Optional<Queue> meant(String said, List<Queue> open, Mark mark) {
        return said == null || said.isEmpty()
                ? Optional.empty()
                : open.stream().filter(queue -> said.equals(mark.of(queue))).findFirst();
    }
}
