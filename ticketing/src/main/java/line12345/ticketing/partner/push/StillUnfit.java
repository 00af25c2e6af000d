package line12345.ticketing.partner.push;

import line12345.ticketing.refusal.Refusal;

import java.util.List;

/** What a person mended is still not fit to go. */
public class StillUnfit extends Refusal {
    StillUnfit(List<String> wrong) {
        super("still-unfit", 422, String.join("", wrong));
    }
}
