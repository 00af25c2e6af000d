package line12345.ticketing.sheet;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a CSV file into rows of cells, as RFC 4180 says and a little more forgiving. */
final class SheetParser {
    private static final char QUOTE = '"';

    private final String text;
    private final char comma;
    private int at;

    private SheetParser(String text, char comma) {
        this.text = text;
        this.comma = comma;
    }

    /**
     * Rows in the file's order, blank ones as empty lists, so that the number of a row is the one
     * that the spreadsheet program shows.
     *
     * @throws WrongSheet a quotation mark that is never closed
     */
    static List<List<String>> rows(String text) {
        return new SheetParser(text, separator(text)).all();
    }

    /** Excel's "Unicode text" has tabs; some type the Chinese comma by mistake. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String headings = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char one : new char[] {'\t', ';', '，'}) {
            if (count(headings, one) > count(headings, best)) {
                best = one;
            }
        }
        return best;
    }

    private static long count(String line, char one) {
        return line.chars().filter(c -> c == one).count();
    }

    private List<List<String>> all() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<String> row = row(rows.size() + 1);
            rows.add(row.stream().allMatch(String::isEmpty) ? List.of() : row);
        }
        return rows;
    }

    private List<String> row(int number) {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(cell(number));
            if (at >= text.length()) {
                return cells;
            }
            char end = text.charAt(at++);
            if (end == comma) {
                continue;
            }
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            return cells;
        }
    }

    private String cell(int number) {
        if (at < text.length() && text.charAt(at) == QUOTE) {
            at++;
            return SheetCell.read(quoted(number) + plain());
        }
        return SheetCell.read(plain());
    }

    private String plain() {
        int from = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean ends(char c) {
        return c == comma || c == '\n' || c == '\r';
    }

    private String quoted(int number) {
        StringBuilder words = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != QUOTE) {
                words.append(c);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                words.append(QUOTE);
                at++;
            } else {
                return words.toString();
            }
        }
        throw new WrongSheet("第 " + number + " 行有一个引号没有结束：请检查这一行的英文引号 \" 是否成对。");
    }
}
