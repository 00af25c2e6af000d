package line12345.ticketing.dispatch;

import line12345.ticketing.dispatch.catalogue.draft.SoundLine;
import line12345.ticketing.refusal.Refusal;

/** More offices to help than one lead can hold together. */
public class TooManyHelpers extends Refusal {
    TooManyHelpers() {
        super(
                "too-many-helpers",
                422,
                "协办单位最多 " + SoundLine.MOST_CO_HANDLERS + " 个：请去掉一些，或由主办单位转下级办理。");
    }
}
