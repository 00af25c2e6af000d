package line12345.hotline.console.knowledge;

import line12345.ticketing.knowledge.Validity;
import line12345.ticketing.knowledge.search.Hit;

/**
 * An entry as the panel beside the call shows it.
 *
 * @param id of the edition
 * @param place empty for the whole city
 * @param days in words
 * @param over past its end: shown as such, not put into an answer
 */
public record FoundView(
        long id,
        String title,
        String answer,
        String source,
        String owner,
        String place,
        String days,
        boolean over) {
    static FoundView of(Hit hit) {
        boolean over = hit.validity() == Validity.OVER;
        String days =
                over
                        ? "已于 " + hit.until() + " 到期"
                        : hit.until() == null ? hit.from() + " 起" : "到 " + hit.until() + " 为止";
        return new FoundView(
                hit.id(),
                hit.title(),
                hit.answer(),
                hit.source(),
                hit.owner(),
                hit.placeName(),
                days,
                over);
    }
}
