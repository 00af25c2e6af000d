package line12345.ticketing.dispatch.catalogue.table;

import line12345.ticketing.dispatch.catalogue.CodeTree.Code;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A code as its history says it, and back: {@code 路灯不亮，上级 01，纪检事项}. */
final class CodeWords {
    private static final String ABOVE = "，上级 ";
    private static final String DISCIPLINE = "，纪检事项";
    private static final Pattern WORDS =
            Pattern.compile("(.+?)(?:" + ABOVE + "([0-9A-Za-z.-]{1,20}))?(" + DISCIPLINE + ")?");

    private CodeWords() {}

    static String of(Code code) {
        return code.name()
                + (code.parent() == null ? "" : ABOVE + code.parent())
                + (code.discipline() ? DISCIPLINE : "");
    }

    /** Empty for no words: the code was not there. */
    static Optional<Code> read(String code, String words) {
        Matcher said = WORDS.matcher(words);
        return said.matches()
                ? Optional.of(new Code(code, said.group(2), said.group(1), said.group(3) != null))
                : Optional.empty();
    }
}
