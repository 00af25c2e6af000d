package line12345.hotline.console.knowledge;

import line12345.ticketing.knowledge.EntryText;

import java.util.List;

/**
 * What the form sends.
 *
 * @param version of the edition as the person saw it; 0 for a new one
 * @param department whose word it is; null from an office, which writes its own
 * @param wordings one a line
 * @param matters codes with a comma between
 * @param from {@code 2026-01-01}
 * @param until as {@code from}, empty for no end
 * @param forCitizens anything but null: may be shown to citizens
 */
public record EntryForm(
        int version,
        Long department,
        String title,
        String wordings,
        String answer,
        String matters,
        String place,
        String source,
        String from,
        String until,
        String forCitizens) {
    EntryText text() {
        return new EntryText(
                title,
                wordings == null ? List.of() : List.of(wordings),
                answer,
                matters == null ? List.of() : List.of(matters.split(",")),
                place,
                source,
                EntryText.day(from),
                EntryText.day(until),
                forCitizens != null);
    }
}
