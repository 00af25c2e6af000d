package line12345.ticketing.entrance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A change of one of the city's tables.
 *
 * @param table such as 业务规则
 * @param what such as the rule's name
 * @param words why, or what became of it
 * @param from its first day; null where it held at once
 * @param href of the screen on which it stands
 */
public record Change(
        String table,
        String what,
        String words,
        String who,
        Instant at,
        LocalDate from,
        String href) {}
