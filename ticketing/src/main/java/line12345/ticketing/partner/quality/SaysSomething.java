package line12345.ticketing.partner.quality;

import java.util.Optional;
import java.util.regex.Pattern;

/** Content 内容: no words that stand for words, such as 无, 同上 or 测试. */
final class SaysSomething implements Check {
    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "(无|暂无|没有|同上|如题|略|不详|未知|测试|已处理|已办结|xx+|null|none|n/?a|test|待补充|待定)[。．.!！…]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_SIGN = Pattern.compile("(.)\\1{3,}");

    @Override
    public Optional<String> wrong(Outgoing out) {
        if (out.words() == null) {
            return Optional.empty();
        }
        String bare = out.words().replaceAll("[\\s\\p{Z}]", "");
        return PLACEHOLDER.matcher(bare).matches() || ONE_SIGN.matcher(bare).matches()
                ? Optional.of("内容是“" + beginning(bare) + "”这样的占位文字，没有说明情况，请写清楚后再发送。")
                : Optional.empty();
    }

    private static String beginning(String words) {
        return words.length() <= 10 ? words : words.substring(0, 10) + "…";
    }
}
