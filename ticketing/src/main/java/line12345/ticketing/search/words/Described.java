package line12345.ticketing.search.words;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.search.words.Terms.Mark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * A ticket as it is found.
 *
 * @param placeCode null for none
 * @param matterCode null for none
 * @param day business day of filing
 * @param itself the row that stands for the ticket, not for an office's part of it
 * @param offices that find it by this row
 */
public record Described(
        String content,
        String address,
        TicketKind kind,
        String placeCode,
        String matterCode,
        LocalDate day,
        boolean itself,
        Collection<Long> offices) {

    public Set<Integer> terms() {
        Set<Integer> terms = Terms.of(PlainText.of(content + "\n" + address));
        if (itself) {
            terms.add(Terms.mark(Mark.TICKET, 0));
        }
        offices.forEach(office -> terms.add(Terms.mark(Mark.OFFICE, office)));
        terms.add(Terms.mark(Mark.DAY, day.toEpochDay()));
        terms.add(Terms.mark(Mark.MONTH, day.withDayOfMonth(1).toEpochDay()));
        terms.add(Terms.mark(Mark.KIND, kind.ordinal()));
        if (placeCode != null) {
            terms.add(Terms.mark(Mark.PLACE, placeCode.hashCode()));
        }
        if (matterCode != null) {
            terms.add(Terms.mark(Mark.MATTER, matterCode.hashCode()));
        }
        return terms;
    }
}
