package line12345.ticketing.search.typed;

import line12345.ticketing.department.Department;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one line means.
 *
 * @param words to be found in the text
 * @param number fourteen digits, or the last ones; empty when none was typed
 * @param caller a telephone number; empty when none was typed
 * @param letters what was taken for an office's initials; empty when nothing was
 * @param offices those it may mean, the likeliest first
 */
public record Typed(
        String words, String number, String caller, String letters, List<Department> offices) {
    private static final int MOST_OFFICES = 8;

    private static final String NUMBER = "20\\d{12}";

    /** The six digits that count on, or any end when it is said to be one. */
    private static final String END = "\\d{6}";

    private static final String SAID_END = "(?:#|尾号)(\\d{4,13})";
    private static final String LETTERS = "[a-z]{2,8}";

    /**
     * @param plainly everything is words, also what looks like something else; a telephone number
     *     never is
     * @param all offices that initials may stand for
     */
    public static Typed of(String line, boolean plainly, Collection<Department> all) {
        TypedPhone phone = TypedPhone.in(line);
        List<String> words = new ArrayList<>();
        String number = "";
        String letters = "";
        List<Department> offices = List.of();
        for (String word : phone.rest().strip().split("[\\s\\u0000]+")) {
            String small = word.toLowerCase(java.util.Locale.ROOT);
            if (plainly) {
                words.add(word);
            } else if (word.matches(NUMBER) || word.matches(END)) {
                number = word;
            } else if (word.matches(SAID_END)) {
                number = word.replaceAll("\\D", "");
            } else if (letters.isEmpty() && small.matches(LETTERS)) {
                offices = meant(small, all);
                letters = offices.isEmpty() ? "" : small;
                if (offices.isEmpty()) {
                    words.add(word);
                }
            } else {
                words.add(word);
            }
        }
        return new Typed(String.join(" ", words), number, phone.digits(), letters, offices);
    }

    private static List<Department> meant(String letters, Collection<Department> all) {
        Map<Department, Integer> fits = new LinkedHashMap<>();
        for (Department office : all) {
            int fit = Initials.fit(letters, Initials.of(office.name()));
            // 市城市管理局 is called 城市管理局 too, and 区城市管理局 as well.
            if (fit >= 0) {
                fits.put(office, fit);
            }
        }
        return fits.keySet().stream()
                .sorted(
                        Comparator.comparing((Department office) -> fits.get(office))
                                .thenComparing(Department::level)
                                .thenComparing(office -> office.name().length())
                                .thenComparing(Department::id))
                .limit(MOST_OFFICES)
                .toList();
    }

    /**
     * Whether a telephone number is in it, however it is written. Such a text must not stand in an
     * address, which ends up in logs, and is not looked for as words: it would leave no trace.
     */
    public static boolean hasPhone(String line) {
        return TypedPhone.isIn(line);
    }
}
