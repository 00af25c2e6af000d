package line12345.ticketing.knowledge;

import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.time.KeptTime;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;

/**
 * What an edition says.
 *
 * @param title the question in the office's words, at most 60 characters
 * @param wordings other ways in which citizens ask, at most 30 of at most 60 characters
 * @param answer what is said to the citizen, at most 3,000 characters
 * @param matters codes, one to ten
 * @param place code, null for the whole city
 * @param source document number, address or who gave it, at most 300 characters
 * @param from first day
 * @param until last day, null for no end
 * @param forCitizens is offered to citizens before they file
 */
public record EntryText(
        String title,
        List<String> wordings,
        String answer,
        List<String> matters,
        String place,
        String source,
        LocalDate from,
        LocalDate until,
        boolean forCitizens) {
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_WORDINGS = 30;
    private static final int LONGEST_ANSWER = 3_000;
    private static final int MOST_MATTERS = 10;
    private static final int LONGEST_SOURCE = 300;

    /**
     * @throws WrongEntry or {@link TicketText.WrongText}, naming the part that is missing or wrong
     */
    public EntryText {
        title = TicketText.of("标题", title, LONGEST_TITLE).replace('\n', ' ');
        wordings = lines(wordings);
        answer = TicketText.of("答复口径", answer, LONGEST_ANSWER);
        matters =
                matters == null
                        ? List.of()
                        : matters.stream()
                                .filter(one -> one != null && !one.isBlank())
                                .distinct()
                                .toList();
        if (matters.isEmpty() || matters.size() > MOST_MATTERS) {
            throw new WrongEntry("请为这条知识选择 1 至 " + MOST_MATTERS + " 个事项，话务员选了事项就能看到它。");
        }
        place = place == null || place.isBlank() ? null : place;
        source = TicketText.of("依据", source, LONGEST_SOURCE);
        if (from == null || !KeptTime.holds(from) || until != null && !KeptTime.holds(until)) {
            throw new WrongEntry("请填写有效期的开始日期，例如 2026-01-01；结束日期可以不填。");
        }
        if (until != null && until.isBefore(from)) {
            throw new WrongEntry("有效期的结束日期 " + until + " 早于开始日期 " + from + "，请改正。");
        }
    }

    /** For staff only. */
    public EntryText(
            String title,
            List<String> wordings,
            String answer,
            List<String> matters,
            String place,
            String source,
            LocalDate from,
            LocalDate until) {
        this(title, wordings, answer, matters, place, source, from, until, false);
    }

    private static List<String> lines(List<String> wordings) {
        List<String> lines =
                wordings == null
                        ? List.of()
                        : wordings.stream()
                                .filter(Objects::nonNull)
                                .flatMap(String::lines)
                                .map(one -> TicketText.optional("其他问法", one, LONGEST_TITLE))
                                .filter(one -> !one.isEmpty())
                                .distinct()
                                .toList();
        if (lines.size() > MOST_WORDINGS) {
            throw new WrongEntry("其他问法最多 " + MOST_WORDINGS + " 行，请留下市民最常说的。");
        }
        return lines;
    }

    /**
     * A day as people and other systems write it, {@code 2026-01-01}; null for an empty text.
     *
     * @throws WrongEntry for anything else
     */
    public static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new WrongEntry("有效期的日期不正确，请写成 2026-01-01 的样子。");
        }
    }
}
