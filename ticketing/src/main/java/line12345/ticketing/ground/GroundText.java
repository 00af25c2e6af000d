package line12345.ticketing.ground;

import line12345.ticketing.rule.RuleEntry;

import java.time.LocalDate;
import java.util.List;

/** Reads what somebody wrote as a ground's words. */
final class GroundText {
    /** Longest name, in characters: it stands on buttons. */
    static final int NAME = 30;

    /** Longest sentence, in characters: it is read out in one breath or two. */
    static final int SENTENCE = 300;

    /** Longest reason of a change, in characters. */
    static final int WHY = 200;

    /** Last place in a list. */
    static final int LAST = 99;

    private GroundText() {}

    /**
     * @throws WrongGround when a part is missing, too long or not one line
     */
    static GroundWords words(GroundForm form) {
        String name = line("名称", form.name(), NAME, "请填写名称，例如“属于行政复议事项”。");
        String sentence = line("要说的话", form.sentence(), SENTENCE, "请填写要说的话：市民会听到什么，或承办单位要做什么。");
        return new GroundWords(
                name, sentence, RuleEntry.source(form.source()), position(form.position()));
    }

    /**
     * @throws WrongGround when it cannot be a code of that use
     */
    static String code(GroundUse use, String written) {
        String text = written == null ? "" : written.strip();
        if (use == GroundUse.HAND_OVER) {
            if (!text.matches("[0-9]{3,8}")) {
                throw new WrongGround("请填写要移交的号码，3 到 8 位数字，例如 110。");
            }
        } else if (!text.matches("[a-z][a-z0-9-]{1,19}")) {
            throw new WrongGround("代码请用 2 到 20 位小写字母、数字和“-”，以字母开头，例如 court；保存后不能修改。");
        }
        return text;
    }

    /**
     * @throws WrongGround when it is empty, too long or not one line
     */
    static String why(String written) {
        return line("修改原因", written, WHY, "请填写修改原因，例如来文、会议纪要、市民反映看不懂。");
    }

    /** Only the house itself knows when it tells something unasked. */
    static void open(GroundUse use) {
        if (use.fixed()) {
            throw new WrongGround("“" + use.chinese() + "”只能改文字和依据：什么时候用由系统决定，不能新增、停用或恢复。");
        }
    }

    /**
     * @param first the sentence that it started with, empty for a new one
     * @throws WrongGround when something in braces is missing or would stay as it is
     */
    static void blanks(String first, String sentence) {
        GroundBlanks.refusal(first, sentence)
                .ifPresent(
                        words -> {
                            throw new WrongGround(words);
                        });
    }

    /** A code is used once for all: old tickets name it. */
    static void unused(GroundUse use, String code, List<GroundRow> rows) {
        GroundRow.of(rows, code).stream()
                .findFirst()
                .ifPresent(
                        row -> {
                            throw new WrongGround(
                                    "“%s”里已经有“%s”（%s），停用的也算；请换一个，或恢复原来那条。"
                                            .formatted(use.chinese(), code, row.words().name()));
                        });
    }

    /** The same words again are a second press of the button. */
    static void changesSomething(GroundWords before, GroundWords after) {
        if (before.equals(after)) {
            throw new WrongGround("与这一天起生效的内容相同，没有需要保存的修改。");
        }
    }

    /** A ground is retired or brought back only once. */
    static void becomes(GroundRow before, boolean active, LocalDate from) {
        if (before.active() == active) {
            throw new WrongGround(
                    "“%s”在 %s 已经是%s，不用再操作。"
                            .formatted(before.words().name(), from, active ? "可以选用的" : "停用的"));
        }
    }

    private static int position(Integer written) {
        if (written == null || written < 1 || written > LAST) {
            throw new WrongGround("排列位置请填写 1 到 " + LAST + " 之间的整数，数字小的排在前面。");
        }
        return written;
    }

    private static String line(String field, String written, int most, String missing) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            throw new WrongGround(missing);
        }
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            throw new WrongGround("“%s”不能超过 %d 个字，现在有 %d 个字，请缩短。".formatted(field, most, length));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new WrongGround("“" + field + "”请写成一段，不要换行。");
        }
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT)) {
            throw new WrongGround("“" + field + "”中有看不见的字符，多半是从网页复制来的，请重新输入。");
        }
        return text;
    }
}
