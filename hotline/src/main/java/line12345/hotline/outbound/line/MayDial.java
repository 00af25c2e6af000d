package line12345.hotline.outbound.line;

import line12345.hotline.outbound.quiet.Wished;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Nobody is rung in the quiet hours, and nobody who asked not to be. The exceptions are the city's
 * own, and each wants its reason in writing.
 *
 * @param despite purposes for which somebody on the list may be rung all the same
 */
record MayDial(QuietHours hours, Set<Purpose> despite) {
    /**
     * @param exception what was passed over, in words for the book; empty when nothing was
     */
    record Verdict(Optional<NotDialled> refusal, String exception) {}

    /**
     * @param wished the number's entry in the list, in force now
     * @param reason why it must be now and this number; empty when nothing was said
     */
    Verdict verdict(Purpose purpose, Optional<Wished> wished, String reason, Instant now) {
        if (wished.isPresent() && !despite.contains(purpose)) {
            return refused(
                    "outbound-do-not-call",
                    "这个号码在免打扰名单上（%s），“%s”不得拨打。请改用短信、信函等方式，或请班长核实名单。"
                            .formatted(wished.get().words(), purpose.chinese()));
        }
        if (wished.isPresent() && reason.isEmpty()) {
            return refused(
                    "outbound-do-not-call-reason",
                    "这个号码在免打扰名单上（%s）。确需拨打的，请写明原因，原因会记入外呼记录。".formatted(wished.get().words()));
        }
        if (hours.quiet(now) && reason.isEmpty()) {
            return refused(
                    "outbound-quiet-hours",
                    "现在是静默时段（%s），不打扰市民，请到时再拨；情况紧急必须现在联系的，请写明原因。".formatted(hours.chinese()));
        }
        String list = wished.isPresent() ? "免打扰例外" : "";
        String night = hours.quiet(now) ? "静默时段" : "";
        String both = list.isEmpty() || night.isEmpty() ? list + night : list + "、" + night;
        return new Verdict(Optional.empty(), both);
    }

    private static Verdict refused(String code, String sentence) {
        return new Verdict(Optional.of(new NotDialled(code, sentence)), "");
    }
}
