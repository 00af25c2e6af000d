package line12345.ticketing.watch;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The office says how it was in touch with the citizen. Words that deny it do not count: 未联系, 无法联系,
 * 联系不上; 岳阳县 sends such replies back.
 */
final class NamesContact {
    private NamesContact() {}

    /**
     * @param words the city's own words for being in touch, such as 电话 or 上门
     */
    static boolean in(String contact, Collection<String> words) {
        String ways = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        String denied =
                "(未|没|无法|无需|无须|不能|不必|不用|不需|不便)[^，。；,;.、\n]{0,8}?("
                        + ways
                        + ")+[上到过]?"
                        + "|(联系|沟通|电话|拨打)不[上到通]";
        String rest = Pattern.compile(denied).matcher(contact).replaceAll("");
        return Pattern.compile(ways).matcher(rest).find();
    }
}
