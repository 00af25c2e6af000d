package line12345.ticketing.dispatch.catalogue.table;

import line12345.ticketing.dispatch.catalogue.CodeTree;
import line12345.ticketing.dispatch.catalogue.CodeTree.Code;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a code and a name in a table mean. Excel takes the zeros off the front of a code; the
 * name says which one it was.
 */
final class CodeFinder {
    private final String what;
    private final CodeTree tree;
    private final Map<String, List<Code>> byName = new HashMap<>();
    private final Map<String, List<Code>> withoutZeros = new HashMap<>();
    private int zerosPutBack;

    /**
     * @param what 事项 or 地点
     */
    CodeFinder(String what, CodeTree tree) {
        this.what = what;
        this.tree = tree;
        for (Code code : tree.all()) {
            add(byName, code.name(), code);
            String path = tree.pathName(code.code());
            if (!path.equals(code.name())) {
                add(byName, path, code);
            }
            add(withoutZeros, bare(code.code()), code);
        }
    }

    private static void add(Map<String, List<Code>> map, String key, Code code) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(code);
    }

    /** How many codes had lost their zeros. */
    int zerosPutBack() {
        return zerosPutBack;
    }

    /**
     * @param troubles gets the sentence when there is none
     * @return the code, or null
     */
    String find(String writtenCode, String name, List<String> troubles) {
        String code = Normalizer.normalize(writtenCode, Normalizer.Form.NFKC).strip();
        if (code.isEmpty()) {
            return byName(name, troubles);
        }
        Code found = tree.find(code).orElse(null);
        if (found == null || !name.isEmpty() && !named(found, name)) {
            Code meant = withZeros(code, name);
            found = meant == null ? found : meant;
        }
        if (found == null) {
            troubles.add("%s编码“%s”不存在：%s。".formatted(what, code, advice(code)));
            return null;
        }
        if (!name.isEmpty() && !named(found, name)) {
            troubles.add(
                    "%s编码“%s”是“%s”，表中写的却是“%s”：请核对是编码错还是名称错。"
                            .formatted(what, code, tree.pathName(found.code()), name));
            return null;
        }
        return found.code();
    }

    private String byName(String name, List<String> troubles) {
        if (name.isEmpty()) {
            troubles.add("没有填写" + what + "编码：请填写。");
            return null;
        }
        List<Code> same = byName.getOrDefault(name, List.of());
        if (same.size() == 1) {
            return same.get(0).code();
        }
        troubles.add(
                same.isEmpty()
                        ? "没有名为“%s”的%s：请填写%s编码。".formatted(name, what, what)
                        : "有 %d 个%s都叫“%s”：请填写%s编码。".formatted(same.size(), what, name, what));
        return null;
    }

    private Code withZeros(String code, String name) {
        List<Code> same =
                withoutZeros.getOrDefault(bare(code), List.of()).stream()
                        .filter(one -> one.code().length() > code.length() && named(one, name))
                        .toList();
        if (same.size() != 1) {
            return null;
        }
        zerosPutBack++;
        return same.get(0);
    }

    private String advice(String code) {
        List<Code> same = withoutZeros.getOrDefault(bare(code), List.of());
        if (code.matches("\\d(\\.\\d+)?[Ee]\\+?\\d+")) {
            return "Excel 把它变成了科学计数，请把这一列设为“文本”后重新填写";
        }
        return same.isEmpty()
                ? "请先在“" + what + "表”中添加，或改为已有的编码"
                : "多半是 Excel 去掉了开头的 0，应为 " + same.get(0).code();
    }

    private boolean named(Code code, String name) {
        return name.equals(code.name()) || name.equals(tree.pathName(code.code()));
    }

    private static String bare(String code) {
        return code.replaceFirst("^0+(?=.)", "");
    }
}
