package line12345.hotline.console.partner;

import line12345.ticketing.medium.Quota;
import line12345.ticketing.partner.Field;
import line12345.ticketing.partner.Partner;
import line12345.ticketing.partner.PartnerKind;
import line12345.ticketing.partner.PartnerRight;
import line12345.ticketing.partner.day.DayView;
import line12345.ticketing.partner.item.Item;
import line12345.ticketing.partner.push.PushLine;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The screen of the exchange.
 *
 * @param quotas of the partners' media, by name
 * @param administrator may write down what was agreed
 * @param sends may mend and send again
 */
public record PartnersView(
        List<Partner> partners,
        Map<String, Quota> quotas,
        List<Item> ourTurn,
        List<Item> theirTurn,
        List<PushLine> waiting,
        List<PushLine> refused,
        List<PushLine> unfit,
        List<DayView> days,
        boolean administrator,
        boolean sends,
        Instant now) {
    private static final Quota BEGINNING = new Quota(60, 1_000, 10_000);

    /**
     * What its keys may send now; saving anything else must not change it.
     *
     * @param one null for a new one, which begins with ours
     */
    public Quota quota(Partner one) {
        return one == null ? BEGINNING : quotas.get(one.name());
    }

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
