package line12345.hotline.quality.score;

import line12345.hotline.quality.form.QualityForm;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody wrote on the form.
 *
 * @param given item → points
 * @param fatal items that end everything and were found
 * @param remarks in the order in which they were heard
 * @param words in all; may be empty
 */
public record Sheet(
        Map<String, Integer> given, List<String> fatal, List<Remark> remarks, String words) {
    private static final int MOST_REMARKS = 50;
    private static final int LONGEST_REMARK = 200;
    private static final int LONGEST = 1000;
    private static final int A_DAY = 24 * 60 * 60;

    /**
     * @param second of the recording
     */
    public record Remark(int second, String words) {
        /** {@code 03:07}. */
        public String clock() {
            return "%02d:%02d".formatted(second / 60, second % 60);
        }
    }

    public Sheet {
        given = given == null ? Map.of() : given;
        fatal = fatal == null ? List.of() : fatal;
        remarks = remarks == null ? List.of() : remarks;
        words = words == null ? "" : words.strip();
    }

    /**
     * Every item has its points and nothing is on it that the form does not know.
     *
     * @throws WrongSheet with the item that is wrong
     */
    public void fits(QualityForm form) {
        for (QualityForm.Item item : form.scored()) {
            Integer points = given.get(item.code());
            if (points == null || points < 0 || points > item.points()) {
                throw new WrongSheet("“" + item.name() + "”请填 0 到 " + item.points() + " 分。");
            }
        }
        boolean known =
                given.size() == form.scored().size()
                        && form.fatal().stream()
                                .map(QualityForm.Item::code)
                                .toList()
                                .containsAll(fatal);
        if (!known) {
            throw new WrongSheet("评分表已经更新，请刷新页面后重新打分。");
        }
        if (words.length() > LONGEST) {
            throw new WrongSheet("总评最多 " + LONGEST + " 个字，请写短一些。");
        }
        if (!fatal.isEmpty() && words.isEmpty()) {
            throw new WrongSheet("一票否决请在总评里写明事实。");
        }
        check(remarks);
    }

    private static void check(List<Remark> remarks) {
        if (remarks.size() > MOST_REMARKS || remarks.stream().anyMatch(Objects::isNull)) {
            throw new WrongSheet("按秒的评语最多 " + MOST_REMARKS + " 条。");
        }
        for (Remark remark : remarks) {
            boolean said =
                    remark.words() != null
                            && !remark.words().isBlank()
                            && remark.words().length() <= LONGEST_REMARK;
            if (!said || remark.second() < 0 || remark.second() >= A_DAY) {
                throw new WrongSheet("每条按秒的评语请写 1 到 " + LONGEST_REMARK + " 个字。");
            }
        }
    }

    /** 0 to 100; anything fatal leaves nothing. */
    public int points() {
        return fatal.isEmpty() ? given.values().stream().mapToInt(Integer::intValue).sum() : 0;
    }

    public int of(QualityForm.Item item) {
        return given.getOrDefault(item.code(), 0);
    }

    public boolean has(QualityForm.Item item) {
        return fatal.contains(item.code());
    }
}
