package line12345.hotline.console.print;

import line12345.ticketing.ticket.reading.LegView;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.ticket.state.Part;

import java.util.stream.Collectors;

/**
 * The ticket form 承办单 as it stands on paper, every text cut to its box.
 *
 * @param leg the part whose reply is printed: the reader's own office's, else the lead's; or null
 */
public record TicketSheet(TicketView ticket, LegView leg, Printed printed) {
    /** Chinese characters in a line over the whole width. */
    private static final int WIDE = 37;

    /** Chinese characters in a line of half the width. */
    private static final int HALF = 14;

    /**
     * @param departmentId the reader's own office, or null
     */
    static TicketSheet of(TicketView ticket, Long departmentId, Printed printed) {
        LegView own =
                ticket.legs().stream()
                        .filter(leg -> departmentId != null && leg.departmentId() == departmentId)
                        .reduce((one, later) -> later)
                        .orElse(ticket.lead());
        return new TicketSheet(ticket, own, printed);
    }

    public String content() {
        return OnPaper.fit(ticket.content(), 10, WIDE);
    }

    public String place() {
        return OnPaper.fit((ticket.place() + " " + ticket.address()).strip(), 2, WIDE);
    }

    public String matter() {
        return OnPaper.fit(ticket.matter(), 1, HALF);
    }

    public String office() {
        return leg == null ? "" : OnPaper.fit(leg.department(), 2, HALF);
    }

    /** Who else works on it. */
    public String others() {
        String names =
                ticket.legs().stream()
                        .filter(one -> one.state().open() || one.repliedAt() != null)
                        .filter(one -> one.part() == Part.CO || one.part() == Part.SUB)
                        .map(LegView::department)
                        .distinct()
                        .collect(Collectors.joining("、"));
        return OnPaper.fit(names, 2, HALF);
    }

    public String reason() {
        return leg == null ? "" : OnPaper.fit(leg.reason(), 3, WIDE);
    }

    public String contact() {
        return leg == null ? "" : OnPaper.fit(leg.contact(), 3, WIDE);
    }

    public String findings() {
        return leg == null ? "" : OnPaper.fit(leg.findings(), 5, WIDE);
    }

    public String reply() {
        return leg == null ? "" : OnPaper.fit(leg.reply(), 8, WIDE);
    }
}
