package line12345.hotline.console.partner;

import line12345.ticketing.partner.Field;
import line12345.ticketing.partner.Partner;
import line12345.ticketing.partner.PartnerKind;
import line12345.ticketing.partner.PartnerRight;
import line12345.ticketing.partner.day.DayView;
import line12345.ticketing.partner.item.Item;
import line12345.ticketing.partner.push.PushLine;

import java.time.Instant;
import java.util.List;

/**
 * The screen of the exchange.
 *
 * @param administrator may write down what was agreed
 * @param sends may mend and send again
 */
public record PartnersView(
        List<Partner> partners,
        List<Item> ourTurn,
        List<Item> theirTurn,
        List<PushLine> waiting,
        List<PushLine> refused,
        List<PushLine> unfit,
        List<DayView> days,
        boolean administrator,
        boolean sends,
        Instant now) {
    /** For the form of a new one. */
    public Partner none() {
        return null;
    }

    public PartnerKind[] kinds() {
        return PartnerKind.values();
    }

    public PartnerRight[] rights() {
        return PartnerRight.values();
    }

    public Field[] fields() {
        return Field.values();
    }
}
