package line12345.hotline.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.deadline.DeadlineRule;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.dispatch.Catalogue;
import line12345.ticketing.dispatch.Suggestion;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import java.time.Instant;

/** Says, while the ticket is written, who would handle it and what would be promised. */
@ApplicationScoped
class SuggestOffice {
    @Inject Catalogue catalogue;
    @Inject DeadlineRules rules;

    /**
     * @param matter whether a matter was given
     * @param department null if the catalogue names none
     * @param promise null while kind or urgency are open
     */
    public record Suggested(boolean matter, Office department, Promise promise) {}

    public record Office(long id, String name, String reason) {}

    /**
     * @param words such as {@code 11 月 25 日 17:30 前}
     * @param arithmetic how it was counted and after which rule
     */
    public record Promise(String words, String arithmetic, boolean provisional) {}

    @Transactional
    Suggested forWords(String kind, String urgency, String matter, String place, Instant now) {
        boolean given = matter != null && !matter.isBlank();
        Office office =
                given
                        ? catalogue
                                .suggest(matter, blankToNull(place), now)
                                .map(SuggestOffice::office)
                                .orElse(null)
                        : null;
        return new Suggested(
                given,
                office,
                promise(
                        Choice.named(TicketKind.class, kind),
                        Choice.named(Urgency.class, urgency),
                        now));
    }

    private Promise promise(TicketKind kind, Urgency urgency, Instant now) {
        if (kind == null || urgency == null) {
            return null;
        }
        DeadlineRule rule = rules.find(kind, urgency, now);
        Deadline deadline = rules.reckoning().from(now, rule.promise());
        String words = DueWords.moment(now, deadline.at()) + " 前";
        return new Promise(
                deadline.provisional() ? words + "（暂定）" : words,
                deadline.arithmetic() + "。依据：" + rule.source(),
                deadline.provisional());
    }

    private static Office office(Suggestion suggestion) {
        return new Office(
                suggestion.departmentId(), suggestion.departmentName(), suggestion.reason());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
