package line12345.hotline.outbound.task;

/**
 * A number as it is kept.
 *
 * @param sealed encrypted
 * @param hash finds the same number again
 */
record SoundNumber(String hash, String sealed, String masked, String name, String about) {}
