package line12345.channels.portal.published;

import line12345.ticketing.publication.reading.PublishedAnswers.Published;
import line12345.ticketing.time.OfficeClock;

/**
 * An answer as its page shows it.
 *
 * @param day when it was published; the hour tells nobody anything
 */
public record PublishedView(
        String question, String answer, String matter, String office, String day) {
    static PublishedView of(Published published) {
        var day = OfficeClock.dayOf(published.publishedAt());
        return new PublishedView(
                published.question(),
                published.answer(),
                published.matter(),
                published.office(),
                day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日");
    }
}
