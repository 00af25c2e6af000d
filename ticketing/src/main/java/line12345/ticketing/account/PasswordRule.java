package line12345.ticketing.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * What a person's own password must be like. GB/T 22239-2019 (等级保护) asks for a certain complexity;
 * a long sentence needs no mixture.
 */
final class PasswordRule {
    static final int SHORTEST = 10;

    /** From here on length alone is enough. */
    static final int LONG = 16;

    /** In bytes; bcrypt silently ignores what comes after. */
    static final int LONGEST = 72;

    private static final int KINDS = 3;
    private static final int DIFFERENT = 5;

    private PasswordRule() {}

    /** Why not; empty when it can be taken. */
    static Optional<String> objection(String password, String login, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("新密码至少 " + SHORTEST + " 位，现在是 " + length + " 位。");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of("新密码太长：最多 " + LONGEST + " 个字母或数字（汉字每个算三个）。");
        }
        if (password.codePoints().anyMatch(PasswordRule::unseen)) {
            return Optional.of("新密码中有看不见的字符，请改用能在键盘上输入的字符。");
        }
        String low = password.toLowerCase(Locale.ROOT);
        if (low.contains(login.toLowerCase(Locale.ROOT)) || low.contains(name)) {
            return Optional.of("新密码不能含有账号或姓名，请换一个。");
        }
        if (password.codePoints().distinct().count() < DIFFERENT) {
            return Optional.of("新密码重复的字符太多，至少要有 " + DIFFERENT + " 个不同的字符。");
        }
        return length >= LONG || kinds(password) >= KINDS
                ? Optional.empty()
                : Optional.of("新密码太简单：请包含大写字母、小写字母、数字、符号中的三种，或者用至少 " + LONG + " 位的长密码。");
    }

    private static long kinds(String password) {
        return Stream.<IntPredicate>of(
                        Character::isUpperCase,
                        Character::isLowerCase,
                        Character::isDigit,
                        sign -> !Character.isLetterOrDigit(sign) || sign > 127)
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    private static boolean unseen(int sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
    }
}
