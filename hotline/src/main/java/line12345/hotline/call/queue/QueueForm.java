package line12345.hotline.call.queue;

/**
 * What the screen sends of a queue; everything as it stood in the fields.
 *
 * @param key only read for a new one
 * @param opensFrom as {@code 2026-12-01T09:00}, of the office's zone
 * @param why the reason of the change
 * @param seen the edition the editor saw; not needed for a new one
 */
public record QueueForm(
        String key,
        String name,
        Integer position,
        boolean active,
        String greeting,
        boolean confidential,
        String kind,
        String opens,
        String opensFrom,
        String opensUntil,
        String strategy,
        Integer ringSeconds,
        Integer weight,
        boolean place,
        Integer target,
        Integer longestWait,
        Integer overflowAfter,
        String overflowTo,
        Integer nightSeats,
        String nightPrompt,
        String number,
        String digit,
        String why,
        long seen) {}
