package line12345.hotline.console.supervision;

import line12345.ticketing.refusal.Refusal;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows that were marked on a list; each is dealt with alone, and each says what became of it.
 */
final class Marks {
    /** So many at once; more than a page has. */
    static final int MOST = 100;

    private Marks() {}

    /**
     * A marked row.
     *
     * @param position of the office's part
     * @param version of the ticket as the person saw it
     */
    public record Mark(String number, int position, int version) {}

    /**
     * What became of a row.
     *
     * @param done false when it was refused
     * @param code of the refusal, empty when it is done
     */
    public record Told(String number, int position, boolean done, String code, String sentence) {}

    /** What is done to one row. */
    interface Deed {
        void on(Mark mark);
    }

    /** Nothing was marked, or too much. */
    static final class WrongMarks extends Refusal {
        WrongMarks() {
            super("wrong-marks", 422, "请先勾选 1 至 " + MOST + " 行，再操作。");
        }
    }

    /**
     * @param sentence of a row that is done
     */
    static List<Told> each(List<Mark> marks, String sentence, Deed deed) {
        if (marks == null || marks.isEmpty() || marks.size() > MOST) {
            throw new WrongMarks();
        }
        if (marks.stream().anyMatch(mark -> mark == null || mark.number() == null)) {
            throw new WrongMarks();
        }
        List<Told> told = new ArrayList<>();
        for (Mark mark : marks) {
            try {
                deed.on(mark);
                told.add(new Told(mark.number(), mark.position(), true, "", sentence));
            } catch (Refusal refused) {
                told.add(
                        new Told(
                                mark.number(),
                                mark.position(),
                                false,
                                refused.code(),
                                refused.sentence()));
            }
        }
        return told;
    }
}
