package line12345.hotline.console.desk;

import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.Span;

import java.util.Arrays;

/** Something that had to be chosen or counted was not. */
public class WrongChoice extends Refusal {
    /** Longer is no length that an office asks for. */
    static final int MOST = 999;

    private WrongChoice(String code, String sentence) {
        super(code, 422, sentence);
    }

    static long chosen(Long departmentId) {
        if (departmentId == null) {
            throw new WrongChoice("no-office", "请从列表中选择一个单位：输入名称中的两个字即可查找。");
        }
        return departmentId;
    }

    static boolean decided(Boolean granted) {
        if (granted == null) {
            throw new WrongChoice("no-decision", "请选择“同意”或“不同意”。");
        }
        return granted;
    }

    /**
     * @param unit the name of one of {@link Span.Unit}
     */
    static Span length(Integer amount, String unit) {
        return Arrays.stream(Span.Unit.values())
                .filter(one -> one.name().equals(unit))
                .filter(one -> amount != null && amount >= 1 && amount <= MOST)
                .findFirst()
                .map(one -> new Span(amount, one))
                .orElseThrow(
                        () ->
                                new WrongChoice(
                                        "wrong-length", "请写明多长时间：填 1 到 " + MOST + " 的整数，并选择单位。"));
    }
}
