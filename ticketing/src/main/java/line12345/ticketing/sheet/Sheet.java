package line12345.ticketing.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A table with headings, read from a CSV file or an Excel workbook and written to a CSV file. */
public final class Sheet {
    /** Most rows in one file. */
    public static final int MOST_ROWS = 20_000;

    /** Longest cell in characters. */
    static final int LONGEST_CELL = 1500;

    private static final char MARK = '\uFEFF';

    private Sheet() {}

    /**
     * Reads a file of UTF-8, UTF-16 or GB18030, or the first sheet of a workbook.
     *
     * @param needed headings that must be there
     * @param optional headings that may be there; any other is refused, so that a misspelt one does
     *     not lose its column in silence
     * @return rows with something in them
     * @throws WrongSheet with the rows that cannot be read
     */
    public static List<SheetRow> read(byte[] file, List<String> needed, List<String> optional) {
        List<List<String>> rows = cells(file);
        if (rows.size() - 1 > MOST_ROWS) {
            throw new WrongSheet(
                    "文件有 %d 行，一次最多导入 %d 行：请分成几个文件。".formatted(rows.size() - 1, MOST_ROWS));
        }
        List<String> headings = headings(rows, needed, optional);
        List<SheetRow> read = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            if (!rows.get(i).isEmpty()) {
                read.add(row(i + 1, headings, rows.get(i), troubles));
            }
        }
        if (!troubles.isEmpty()) {
            throw new WrongSheet(troubles);
        }
        if (read.isEmpty()) {
            throw new WrongSheet("文件只有表头，没有内容。");
        }
        return read;
    }

    /**
     * All cells as they stand, headings first; blank rows are empty.
     *
     * @throws WrongSheet when it cannot be read
     */
    public static List<List<String>> cells(byte[] file) {
        return SheetText.isWorkbook(file)
                ? SheetWorkbook.rows(file)
                : SheetParser.rows(SheetText.of(file));
    }

    /** Writes a file that Excel opens as it is and that runs nothing there. */
    public static byte[] write(List<String> headings, List<List<String>> rows) {
        StringBuilder text = new StringBuilder().append(MARK);
        line(text, headings);
        rows.forEach(row -> line(text, row));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(SheetCell::written).collect(Collectors.joining(",")));
        text.append("\r\n");
    }

    private static List<String> headings(
            List<List<String>> rows, List<String> needed, List<String> optional) {
        List<String> headings = rows.isEmpty() ? List.of() : rows.get(0);
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            if (heading.isEmpty()) {
                continue;
            }
            if (!needed.contains(heading) && !optional.contains(heading)) {
                throw new WrongSheet(
                        "第 1 行：不认识的列“%s”。表头应为：%s。"
                                .formatted(shortened(heading), all(needed, optional)));
            }
            if (!seen.add(heading)) {
                throw new WrongSheet("第 1 行：列“" + heading + "”出现了两次，请删去一个。");
            }
        }
        for (String heading : needed) {
            if (!seen.contains(heading)) {
                throw new WrongSheet(
                        "第 1 行：缺少列“%s”。表头应为：%s。".formatted(heading, all(needed, optional)));
            }
        }
        return headings;
    }

    private static String all(List<String> needed, List<String> optional) {
        List<String> all = new ArrayList<>(needed);
        all.addAll(optional);
        return String.join("、", all);
    }

    private static SheetRow row(
            int number, List<String> headings, List<String> cells, List<Trouble> troubles) {
        Map<String, String> byHeading = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String heading = i < headings.size() ? headings.get(i) : "";
            if (heading.isEmpty() && !cell.isEmpty()) {
                troubles.add(
                        new Trouble(
                                number,
                                "第 %d 列没有表头，却有内容“%s”：多半是内容里的逗号没有加引号。"
                                        .formatted(i + 1, shortened(cell))));
            } else if (cell.codePointCount(0, cell.length()) > LONGEST_CELL) {
                troubles.add(
                        new Trouble(number, "“" + heading + "”超过 " + LONGEST_CELL + " 个字，请精简。"));
            } else if (cell.codePoints().anyMatch(Character::isISOControl)) {
                troubles.add(new Trouble(number, "“" + heading + "”中有换行或控制字符，请删除。"));
            }
            if (cell.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT)) {
                troubles.add(
                        new Trouble(
                                number, "“" + heading + "”中有看不见的字符（多半是从网页复制来的文字方向标记），请重新输入这一格。"));
            }
            byHeading.put(heading, cell);
        }
        return new SheetRow(number, byHeading);
    }

    private static String shortened(String cell) {
        return cell.length() > 20 ? cell.substring(0, 20) + "…" : cell;
    }
}
