package line12345.ticketing.entrance;

/**
 * Something that needs an administrator.
 *
 * @param urgent citizens or offices feel it today
 * @param sentence what is wrong and what comes of it
 * @param href where it is put right
 * @param act such as 去录入
 */
public record Care(boolean urgent, String sentence, String href, String act) {}
