package line12345.ticketing.sheet;

import line12345.ticketing.refusal.Refusal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A table that was not taken, not one row of it; says for each wrong row why and what to do. */
public class WrongSheet extends Refusal {
    /** So many are told at once; who has more has a wrong column and not so many wrong rows. */
    public static final int MOST = 200;

    private static final int SAID = 3;

    private final transient List<Trouble> troubles;
    private final int count;

    /** The whole file cannot be read. */
    public WrongSheet(String sentence) {
        super("wrong-sheet", 422, sentence);
        this.troubles = List.of();
        this.count = 0;
    }

    public WrongSheet(List<Trouble> troubles) {
        super("wrong-sheet", 422, sentence(troubles));
        this.count = troubles.size();
        this.troubles =
                troubles.stream()
                        .sorted(Comparator.comparingInt(Trouble::row))
                        .limit(MOST)
                        .toList();
    }

    /** By row, at most {@link #MOST}; empty when the file as a whole could not be read. */
    public List<Trouble> troubles() {
        return troubles;
    }

    /** The sentence without the rows, to stand above a list of them. */
    public String summary() {
        return troubles.isEmpty() ? sentence() : summary(count);
    }

    private static String summary(int count) {
        return "文件中有 " + count + " 处问题，一行也没有导入。请改好后重新导入。";
    }

    private static String sentence(List<Trouble> troubles) {
        String first =
                troubles.stream()
                        .sorted(Comparator.comparingInt(Trouble::row))
                        .limit(SAID)
                        .map(Trouble::words)
                        .collect(Collectors.joining());
        int more = troubles.size() - SAID;
        return "文件中有 "
                + troubles.size()
                + " 处问题，一行也没有导入。"
                + first
                + (more > 0 ? "其余 " + more + " 处见清单。" : "")
                + "请改好后重新导入。";
    }
}
