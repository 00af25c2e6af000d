package line12345.ticketing.dispatch.catalogue.table;

import line12345.ticketing.dispatch.catalogue.CodeTree;
import line12345.ticketing.dispatch.catalogue.CodeTree.Code;
import line12345.ticketing.sheet.SheetRow;
import line12345.ticketing.sheet.Trouble;
import line12345.ticketing.sheet.WrongSheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a table of codes on top of the codes there are; circles and lost zeros name their rows. */
final class CodeRows {
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,19}");
    private static final int LONGEST_NAME = 40;

    private final CodeTree known;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Code> read = new LinkedHashMap<>();
    private final List<Trouble> troubles = new ArrayList<>();

    private CodeRows(CodeTree known) {
        this.known = known;
    }

    /**
     * @return the new and the changed codes, those above before those below
     * @throws WrongSheet with every row that cannot be
     */
    static List<Code> read(List<SheetRow> table, CodeTree known) {
        CodeRows reader = new CodeRows(known);
        table.forEach(reader::read);
        CodeTree after = reader.after();
        reader.parents(after);
        if (!reader.troubles.isEmpty()) {
            throw new WrongSheet(reader.troubles);
        }
        return reader.read.values().stream()
                .filter(code -> known.find(code.code()).filter(code::equals).isEmpty())
                .sorted(Comparator.comparingInt(code -> after.upFrom(code.code()).size()))
                .toList();
    }

    private void read(SheetRow row) {
        String code = normal(row.get(CodeTable.CODE));
        String parent = normal(row.get(CodeTable.PARENT));
        String name = row.get(CodeTable.NAME);
        String discipline = row.get(CodeTable.DISCIPLINE);
        if (!CODE.matcher(code).matches()) {
            trouble(row.number(), "编码“" + code + "”不对：请用 1 到 20 位数字或字母。");
        } else if (known.find(code).isEmpty() && lostZeros(code)) {
            trouble(row.number(), "编码“" + code + "”多半被 Excel 去掉了开头的 0：请把这一列设为“文本”后重新填写。");
        }
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            trouble(row.number(), "请填写名称，最多 " + LONGEST_NAME + " 个字。");
        }
        if (!List.of("", CatalogueSheet.YES, CatalogueSheet.NO).contains(discipline)) {
            trouble(row.number(), "纪检事项“" + discipline + "”不对：请填 是 或 否。");
        }
        Integer other = rows.putIfAbsent(code, row.number());
        if (other != null) {
            trouble(row.number(), "编码“" + code + "”与第 " + other + " 行重复：请删去一行。");
            return;
        }
        boolean belongs =
                discipline.isEmpty()
                        ? known.find(code).map(Code::discipline).orElse(false)
                        : discipline.equals(CatalogueSheet.YES);
        read.put(code, new Code(code, parent.isEmpty() ? null : parent, name, belongs));
    }

    private void parents(CodeTree after) {
        for (Code code : read.values()) {
            if (code.parent() != null && after.find(code.parent()).isEmpty()) {
                trouble(
                        rows.get(code.code()),
                        "上级编码“" + code.parent() + "”既不在表中，也不是已有的编码：请检查是否写对。");
            }
        }
        for (String circle : after.circles()) {
            trouble(
                    rows.getOrDefault(circle, 1),
                    "“" + circle + " " + after.name(circle) + "”的上级又指回它自己（形成循环）：请改正上级编码。");
        }
    }

    private CodeTree after() {
        Map<String, Code> all = new LinkedHashMap<>();
        known.all().forEach(code -> all.put(code.code(), code));
        all.putAll(read);
        return new CodeTree(all.values());
    }

    /** The same digits with zeros in front are a code already. */
    private boolean lostZeros(String code) {
        return known.all().stream()
                .anyMatch(
                        one ->
                                one.code().length() > code.length()
                                        && one.code().replaceFirst("^0+", "").equals(code));
    }

    private static String normal(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    }

    private void trouble(int row, String sentence) {
        troubles.add(new Trouble(row, sentence));
    }
}
