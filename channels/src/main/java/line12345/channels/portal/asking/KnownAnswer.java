package line12345.channels.portal.asking;

import line12345.ticketing.knowledge.search.Hit;

import java.time.LocalDate;

/**
 * What is known, as a citizen reads it: by whose word, from where and since when.
 *
 * @param place empty for the whole city
 */
public record KnownAnswer(
        long id,
        String title,
        String answer,
        String office,
        String source,
        String place,
        String since) {
    static KnownAnswer of(Hit hit) {
        LocalDate from = hit.from();
        return new KnownAnswer(
                hit.id(),
                hit.title(),
                hit.answer(),
                hit.owner(),
                hit.source(),
                hit.placeName(),
                from.getYear()
                        + " 年 "
                        + from.getMonthValue()
                        + " 月 "
                        + from.getDayOfMonth()
                        + " 日");
    }
}
