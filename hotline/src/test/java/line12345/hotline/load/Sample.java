package line12345.hotline.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of two characters as they stand in tickets, and what a plain scan finds of them. */
final class Sample {
    private static final Pattern ROW = Pattern.compile("data-number=\"(\\d{14})\"");
    private static final Pattern PAIR = Pattern.compile("\\p{IsHan}{2}");

    private final Database database;

    Sample(Database database) {
        this.database = database;
    }

    /** Some from texts, some that nobody wrote. */
    List<String> words(int many) {
        Set<String> words = new TreeSet<>(List.of("漏水", "鼹鼠", "湖花", "没写"));
        List<String> texts =
                database.texts(
                        "select content from ticket where id > 1000000000 and id % 617 = 5 limit "
                                + many);
        for (int i = 0; i < texts.size() && words.size() < many; i++) {
            Matcher pair = PAIR.matcher(texts.get(i));
            if (pair.find((i * 7) % (texts.get(i).length() / 2))) {
                words.add(pair.group());
            }
        }
        return List.copyOf(words);
    }

    List<String> shown(String page) {
        List<String> numbers = new ArrayList<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            numbers.add(row.group(1));
        }
        return numbers;
    }

    List<String> scanned(String word) {
        return database.texts(
                "select number from ticket where position(? in content) > 0 or position(? in"
                        + " address) > 0 order by filed_at desc, id desc limit 25",
                word,
                word);
    }
}
