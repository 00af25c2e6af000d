package line12345.ticketing.account;

import java.security.SecureRandom;
import java.time.Duration;

/** A password that is read out or printed once and changed at the first sign-in 一次性密码. */
public final class OneTimePassword {
    /** Long enough for a letter and a holiday. */
    public static final Duration GOOD_FOR = Duration.ofDays(7);

    /** Without letters and digits that look alike on paper. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** Four groups of four, about 79 bits. */
    public static String make() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
