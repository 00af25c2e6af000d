package line12345.ticketing.watch;

import java.util.regex.Pattern;

/**
 * The office says how it was in touch with the citizen. Words that deny it do not count: 未联系, 无法联系,
 * 联系不上; 岳阳县 sends such replies back.
 */
final class NamesContact {
    private static final String WAYS =
            "电话|手机|致电|拨打|短信|微信|邮件|信函|上门|入户|登门|现场|当面|面谈|面见|见面|走访|回访|约谈|来访|视频|联系|沟通|接通|告知";
    private static final Pattern DENIED =
            Pattern.compile(
                    "(未|没|无法|无需|无须|不能|不必|不用|不需|不便)[^，。；,;.、\n]{0,8}?("
                            + WAYS
                            + ")+[上到过]?"
                            + "|(联系|沟通|电话|拨打)不[上到通]");
    private static final Pattern WAY = Pattern.compile(WAYS);

    private NamesContact() {}

    static boolean in(String contact) {
        String rest = DENIED.matcher(contact).replaceAll("");
        return WAY.matcher(rest).find();
    }
}
