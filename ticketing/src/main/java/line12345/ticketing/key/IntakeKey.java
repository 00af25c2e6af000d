package line12345.ticketing.key;

/**
 * A key by which one medium sends citizens' words 投递密钥.
 *
 * @param medium whose key it is
 * @param sandbox everything is checked and nothing is kept
 */
public record IntakeKey(long id, String medium, boolean sandbox) {}
