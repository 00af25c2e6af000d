package line12345.hotline.survey;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Whether somebody is asked by a message how a call was.
 *
 * @param answered an agent spoke with the citizen
 * @param scored a key was pressed
 * @param mobile messages arrive there
 * @param confidential of a confidential queue: somebody else may read that telephone
 * @param noTicket it was a wrong number, silence, harassment
 * @param quiet the citizen does not want to be called; looked up when all else speaks for it
 * @param lately this number was asked within a day; the same
 */
record MayAsk(
        boolean answered,
        boolean scored,
        boolean mobile,
        boolean confidential,
        boolean noTicket,
        BooleanSupplier quiet,
        BooleanSupplier lately) {
    /** Why not, or empty. */
    Optional<String> refusal() {
        if (!answered) {
            return Optional.of("没有接通");
        }
        if (scored) {
            return Optional.of("已按键评价");
        }
        if (!mobile) {
            return Optional.of("不是手机号码");
        }
        if (confidential) {
            return Optional.of("保密队列的来电不发短信：手机可能在别人手里");
        }
        if (noTicket) {
            return Optional.of("没有说事的来电");
        }
        if (quiet.getAsBoolean()) {
            return Optional.of("免打扰名单上的号码");
        }
        return lately.getAsBoolean() ? Optional.of("同一号码一天只问一次") : Optional.empty();
    }
}
