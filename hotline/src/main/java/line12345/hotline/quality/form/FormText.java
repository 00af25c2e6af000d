package line12345.hotline.quality.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as people write it: {@code # section}, {@code 10 item} with its points, {@code ! item} for
 * what ends everything. Points are 100 together.
 */
public final class FormText {
    private static final Pattern SCORED = Pattern.compile("(\\d{1,3})\\s+(.+)");
    private static final int LONGEST = 120;
    private static final int MOST_ITEMS = 60;

    private FormText() {}

    /**
     * @throws WrongForm with the line that is wrong
     */
    public static QualityForm read(int version, String text) {
        List<QualityForm.Section> sections = new ArrayList<>();
        List<QualityForm.Item> items = null;
        for (String line : (text == null ? "" : text).lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            if (line.startsWith("#")) {
                items = new ArrayList<>();
                sections.add(new QualityForm.Section(name(line.substring(1), line), items));
            } else if (items == null) {
                throw new WrongForm("第一行请写部分的名称，例如“# 服务规范”。");
            } else {
                items.add(item(sections.size() + "-" + (items.size() + 1), line));
            }
        }
        QualityForm form =
                new QualityForm(
                        version,
                        sections.stream()
                                .map(
                                        one ->
                                                new QualityForm.Section(
                                                        one.name(), List.copyOf(one.items())))
                                .toList());
        check(form);
        return form;
    }

    private static QualityForm.Item item(String code, String line) {
        if (line.startsWith("!") || line.startsWith("！")) {
            return new QualityForm.Item(code, name(line.substring(1), line), 0, true);
        }
        Matcher scored = SCORED.matcher(line);
        if (!scored.matches() || Integer.parseInt(scored.group(1)) < 1) {
            throw new WrongForm("“" + line + "”看不懂：请写成“10 开头语规范”，或用“!”开头表示一票否决。");
        }
        return new QualityForm.Item(
                code, name(scored.group(2), line), Integer.parseInt(scored.group(1)), false);
    }

    private static String name(String written, String line) {
        String name = written.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new WrongForm("“" + line + "”：名称请写 1 到 " + LONGEST + " 个字。");
        }
        return name;
    }

    private static void check(QualityForm form) {
        if (form.sections().stream().anyMatch(section -> section.items().isEmpty())) {
            throw new WrongForm("每个部分至少要有一项，请补上或删去空的部分。");
        }
        if (form.items().size() > MOST_ITEMS) {
            throw new WrongForm("评分表最多 " + MOST_ITEMS + " 项，请合并。");
        }
        int points = form.items().stream().mapToInt(QualityForm.Item::points).sum();
        if (points != QualityForm.FULL) {
            throw new WrongForm("各项分值合计 " + points + " 分，应当是 100 分，请调整。");
        }
    }
}
