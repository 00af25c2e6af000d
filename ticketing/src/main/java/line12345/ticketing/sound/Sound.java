package line12345.ticketing.sound;

/**
 * A recording as it comes in, unchecked.
 *
 * @param key what makes the same recording the same on one ticket
 * @param bytes at most {@link KeepSounds#LARGEST}
 */
public record Sound(String key, byte[] bytes) {}
