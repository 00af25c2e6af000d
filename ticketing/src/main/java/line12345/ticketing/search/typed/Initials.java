package line12345.ticketing.search.typed;

import java.nio.charset.Charset;

/**
 * Initials of pinyin 拼音首字母: 市城市管理局 → scsglj.
 *
 * <p>The 3,755 characters of GB 2312-80's first level stand in the order of their pinyin, so that a
 * table of where each letter begins is enough; names of offices rarely have others, and those are
 * left out. A character of several readings has the one it is sorted by (重 z, 长 c).
 */
public final class Initials {
    private static final Charset GB = Charset.forName("GBK");
    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";

    /** The first character of each letter. */
    private static final String FIRST = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";

    private static final int END = 0xd7f9;

    private Initials() {}

    /** Letters and digits stay, in small letters; all else is left out. */
    public static String of(String chinese) {
        StringBuilder initials = new StringBuilder();
        chinese.codePoints()
                .forEach(
                        one -> {
                            if (one < 0x80 && Character.isLetterOrDigit(one)) {
                                initials.appendCodePoint(Character.toLowerCase(one));
                            } else if (one >= 0x80 && one < 0x10000) {
                                initials.append(letter(code((char) one)));
                            }
                        });
        return initials.toString();
    }

    private static String letter(int code) {
        if (code > END) {
            return "";
        }
        for (int i = FIRST.length() - 1; i >= 0; i--) {
            if (code >= code(FIRST.charAt(i))) {
                return LETTERS.substring(i, i + 1);
            }
        }
        return "";
    }

    private static int code(char character) {
        byte[] bytes = String.valueOf(character).getBytes(GB);
        return bytes.length == 2 ? (bytes[0] & 0xff) << 8 | bytes[1] & 0xff : 0;
    }

    /**
     * How well typed letters fit a name's initials.
     *
     * @return 0 the whole, 1 its beginning, 2 a piece of it, 3 some of its letters in their order;
     *     -1 not at all
     */
    public static int fit(String typed, String initials) {
        if (initials.equals(typed)) {
            return 0;
        }
        if (initials.startsWith(typed)) {
            return 1;
        }
        if (initials.contains(typed)) {
            return 2;
        }
        int at = -1;
        for (int i = 0; i < typed.length(); i++) {
            at = initials.indexOf(typed.charAt(i), at + 1);
            if (at < 0) {
                return -1;
            }
        }
        // An office is called by the kind it is: 局 at the end fits 局 at the end.
        return typed.charAt(typed.length() - 1) == initials.charAt(initials.length() - 1) ? 3 : -1;
    }
}
