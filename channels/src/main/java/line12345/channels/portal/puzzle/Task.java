package line12345.channels.portal.puzzle;

/**
 * Find the number from 0 to {@code most} whose SHA-256 after {@code salt} is {@code challenge}.
 *
 * @param salt carries the moment until which the work counts
 * @param signature shows that we asked
 */
public record Task(String challenge, String salt, long most, String signature) {}
