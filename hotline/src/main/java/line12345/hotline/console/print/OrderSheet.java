package line12345.hotline.console.print;

import line12345.ticketing.supervision.OrderView;
import line12345.ticketing.ticket.reading.TicketView;

/** The supervision notice 督办单 as it stands on paper, every text cut to its box. */
public record OrderSheet(OrderView order, TicketView ticket, Printed printed) {
    private static final int WIDE = 37;
    private static final int HALF = 14;

    public String office() {
        return OnPaper.fit(order.department(), 2, HALF);
    }

    public String reason() {
        return OnPaper.fit(order.reason(), 2, HALF);
    }

    /** The moment alone: how much time is left is not true any more tomorrow. */
    public String due() {
        return order.due().replaceFirst("^(剩|超期) [^·]*· ", "");
    }

    public String content() {
        return OnPaper.fit(ticket.content(), 8, WIDE);
    }

    /** What this order says, and what its ground asks of every office. */
    public String asked() {
        String words = order.words().isEmpty() ? "" : order.words() + "\n";
        return OnPaper.fit(words + order.advice(), 7, WIDE);
    }

    public String report() {
        return OnPaper.fit(order.report(), 7, WIDE);
    }

    public String review() {
        return OnPaper.fit(order.review(), 3, WIDE);
    }
}
