package line12345.ticketing.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first sheet of an Excel workbook (ECMA-376) as rows of cells. Formulas are refused: what they
 * show depends on who opens them.
 */
final class SheetWorkbook {
    /** Unpacked, in bytes: a small file must not become a large one. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private static final int MOST_COLUMNS = 200;

    /** Digits of a number before and behind the point: 1E2000000000 is written out by itself. */
    private static final int MOST_DIGITS = 40;

    /** Before blanks are taken away; what is longer is no cell that was typed. */
    private static final int LONGEST_RAW = 4 * Sheet.LONGEST_CELL;

    /** In all cells, which the words that cells share do not make larger in the file. */
    private static final int MOST_CHARS = 32 * 1024 * 1024;

    private static final String WORDS = "xl/sharedStrings.xml";
    private static final String SHEETS = "xl/worksheets/sheet";
    private static final XMLInputFactory XML = factory();

    private final List<String> words = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private int chars;

    private SheetWorkbook() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * Rows by the numbers that Excel shows, blank ones as empty lists.
     *
     * @throws WrongSheet no workbook, too large, or with a formula
     */
    static List<List<String>> rows(byte[] file) {
        try {
            Map<String, byte[]> parts = parts(file);
            SheetWorkbook book = new SheetWorkbook();
            if (parts.containsKey(WORDS)) {
                book.words(XML.createXMLStreamReader(new ByteArrayInputStream(parts.get(WORDS))));
            }
            byte[] sheet =
                    first(parts)
                            .orElseThrow(
                                    () ->
                                            new WrongSheet(
                                                    "这个文件里没有 Excel 工作表：请在 Excel 中另存为“Excel 工作簿（.xlsx）”或“CSV UTF-8（逗号分隔）”后再导入。"));
            book.sheet(XML.createXMLStreamReader(new ByteArrayInputStream(sheet)));
            return book.rows;
        } catch (IOException
                | XMLStreamException
                | IllegalArgumentException
                | ArithmeticException
                | IndexOutOfBoundsException e) {
            throw new WrongSheet("这个 Excel 工作簿读不出来：请在 Excel 中另存为“CSV UTF-8（逗号分隔）”后再导入。");
        }
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        int all = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(WORDS) || entry.getName().startsWith(SHEETS)) {
                    byte[] part = limited(zip, LARGEST - all);
                    all += part.length;
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    private static byte[] limited(InputStream in, int most) throws IOException {
        byte[] part = in.readNBytes(most);
        if (in.read() >= 0) {
            throw tooLarge();
        }
        return part;
    }

    private static WrongSheet tooLarge() {
        return new WrongSheet("这个 Excel 工作簿展开后太大，请只保留要导入的那一张工作表。");
    }

    /** The one with the lowest number. */
    private static Optional<byte[]> first(Map<String, byte[]> parts) {
        return parts.keySet().stream()
                .filter(name -> name.matches(SHEETS + "\\d{1,4}\\.xml"))
                .min((a, b) -> number(a) - number(b))
                .map(parts::get);
    }

    private static int number(String name) {
        return Integer.parseInt(name.replaceAll("\\D", ""));
    }

    private void words(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> text.setLength(0);
                    // How the word is spoken stands beside it.
                    case "rPh" -> spoken = true;
                    case "t" -> text.append(spoken ? swallowed(xml) : xml.getElementText());
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    spoken = false;
                } else if (xml.getLocalName().equals("si")) {
                    words.add(text.toString());
                }
            }
        }
    }

    private static String swallowed(XMLStreamReader xml) throws XMLStreamException {
        xml.getElementText();
        return "";
    }

    private void sheet(XMLStreamReader xml) throws XMLStreamException {
        List<String> row = new ArrayList<>();
        String kind = "";
        int column = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> row = begin(xml.getAttributeValue(null, "r"));
                    case "c" -> {
                        kind = String.valueOf(xml.getAttributeValue(null, "t"));
                        column = column(xml.getAttributeValue(null, "r"), row.size());
                    }
                    case "f" ->
                            throw new WrongSheet(
                                    "第 %d 行第 %d 列是公式：请选中整列，复制后“选择性粘贴为数值”，再导入。"
                                            .formatted(rows.size(), column + 1));
                    case "v" -> put(row, column, value(kind, xml.getElementText()));
                    case "t" -> put(row, column, xml.getElementText());
                    default -> {}
                }
            }
        }
        rows.replaceAll(one -> one.stream().allMatch(String::isEmpty) ? List.of() : one);
    }

    private List<String> begin(String written) {
        int number = written == null ? rows.size() + 1 : Integer.parseInt(written);
        if (number > Sheet.MOST_ROWS + 1) {
            throw new WrongSheet("一次最多导入 " + Sheet.MOST_ROWS + " 行：请分成几个文件，并删去表格下方多余的内容。");
        }
        while (rows.size() < number) {
            rows.add(new ArrayList<>());
        }
        return rows.get(number - 1);
    }

    /** {@code AB12} is the 28th column. */
    private static int column(String written, int next) {
        if (written == null) {
            return next;
        }
        int column = 0;
        for (char letter : written.replaceAll("[^A-Z]", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        if (column < 1 || column > MOST_COLUMNS) {
            throw new WrongSheet("表格的列太多：请删去右边多余的内容。");
        }
        return column - 1;
    }

    /** Pieces of one cell are added up, and a word that many cells share counts for each. */
    private void put(List<String> row, int column, String value) {
        while (row.size() <= column) {
            row.add("");
        }
        String before = row.get(column);
        if (before.length() + value.length() > LONGEST_RAW) {
            throw new WrongSheet(
                    "第 %d 行第 %d 列超过 %d 字：请缩短后再导入。"
                            .formatted(rows.size(), column + 1, Sheet.LONGEST_CELL));
        }
        chars += value.length();
        if (chars > MOST_CHARS) {
            throw tooLarge();
        }
        row.set(column, before + SheetCell.read(value));
    }

    private String value(String kind, String written) {
        return switch (kind) {
            case "s" -> words.get(Integer.parseInt(written.strip()));
            case "b" -> written.equals("1") ? "是" : "否";
            case "str", "inlineStr", "d" -> written;
            case "e" ->
                    throw new WrongSheet(
                            "第 " + rows.size() + " 行有出错的单元格（" + written + "），请改正后再导入。");
            default -> writtenOut(written.strip());
        };
    }

    /** 1.39E10 is how Excel keeps a telephone number. */
    private String writtenOut(String written) {
        if (written.length() <= 2 * MOST_DIGITS) {
            BigDecimal number = new BigDecimal(written).stripTrailingZeros();
            if (number.scale() <= MOST_DIGITS
                    && (long) number.precision() - number.scale() <= MOST_DIGITS) {
                return number.toPlainString();
            }
        }
        throw new WrongSheet("第 " + rows.size() + " 行有位数太多的数字：请改成文本格式后再导入。");
    }
}
