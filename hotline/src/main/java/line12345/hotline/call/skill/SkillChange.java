package line12345.hotline.call.skill;

import java.time.Instant;

/**
 * An entry in the history of skills.
 *
 * @param queue its name as it is now
 * @param level null for not at all
 */
public record SkillChange(Instant at, String who, String whose, String queue, Level level) {}
