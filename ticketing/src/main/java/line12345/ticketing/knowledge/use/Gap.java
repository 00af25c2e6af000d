package line12345.ticketing.knowledge.use;

import java.time.LocalDate;

/** Words that were looked for in vain. */
public record Gap(long id, String words, long times, LocalDate lastOn) {}
