package line12345.ticketing.tryout;

import line12345.ticketing.adjustment.change.Books;
import line12345.ticketing.deadline.DeadlineRule;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.deadline.LegTerms;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Counts the dates of past tickets with a change and without it. Both are counted, so that what was
 * moved by hand since is not taken for the change's doing.
 */
final class DatesTried {
    private final Books before;
    private final Books after;
    private final Function<PastTicket, DeadlineRule> rule;
    private final Instant now;
    private final Side promises = new Side("承诺时限");
    private final Side replies = new Side("回复时限");
    private final List<Tried.Example> examples = new ArrayList<>();

    /** One sort of dates. */
    private static final class Side {
        private final String name;
        private int all;
        private int later;
        private int earlier;
        private int ended;
        private int keptBefore;
        private int keptAfter;
        private long days;

        Side(String name) {
            this.name = name;
        }

        void add(Instant was, Instant is, Instant done) {
            all++;
            later += is.isAfter(was) ? 1 : 0;
            earlier += is.isBefore(was) ? 1 : 0;
            days += ChronoUnit.DAYS.between(OfficeClock.dayOf(was), OfficeClock.dayOf(is));
            if (done != null) {
                ended++;
                keptBefore += done.isBefore(was) ? 1 : 0;
                keptAfter += done.isBefore(is) ? 1 : 0;
            }
        }

        List<Tried.Figure> figures() {
            int moved = later + earlier;
            String average =
                    moved == 0
                            ? ""
                            : "平均"
                                    + (days < 0 ? "提前" : "推后")
                                    + " %.1f 天".formatted(Math.abs(days) / (double) moved);
            return List.of(
                    new Tried.Figure(
                            name + "有变",
                            moved + " / " + all,
                            "推后 "
                                    + later
                                    + "，提前 "
                                    + earlier
                                    + (average.isEmpty() ? "" : "；" + average)),
                    new Tried.Figure(
                            name + "按期",
                            rate(keptBefore, ended) + " → " + rate(keptAfter, ended),
                            "%d → %d（已办完 %d）".formatted(keptBefore, keptAfter, ended)));
        }

        private static String rate(int part, int whole) {
            return whole == 0 ? "—" : "%.1f %%".formatted(100.0 * part / whole);
        }
    }

    /**
     * @param rule the limits a ticket gets instead of its own; null for none
     */
    DatesTried(Books before, Books after, Function<PastTicket, DeadlineRule> rule, Instant now) {
        this.before = before;
        this.after = after;
        this.rule = rule;
        this.now = now;
    }

    Tried of(List<PastTicket> tickets, String remark) {
        for (PastTicket ticket : tickets) {
            DeadlineRule limits = rule.apply(ticket);
            Instant was = before.of(null).from(ticket.filedAt(), ticket.within()).at();
            Instant is =
                    after.of(null)
                            .from(
                                    ticket.filedAt(),
                                    limits == null ? ticket.within() : limits.promise())
                            .at();
            add(promises, ticket, promises.name, was, is, ticket.answeredAt());
            ticket.parts().forEach(part -> part(ticket, part, limits));
        }
        List<Tried.Figure> figures = new ArrayList<>(promises.figures());
        figures.addAll(replies.figures());
        return new Tried(tickets.size(), "工单", figures, examples, remark);
    }

    private void part(PastTicket ticket, PastTicket.Part part, DeadlineRule limits) {
        LegTerms old = part.terms();
        LegTerms fresh =
                limits == null
                        ? old
                        : new LegTerms(
                                old.dispatchedAt(),
                                limits.sign(),
                                limits.leg(),
                                old.extensions(),
                                old.paused(),
                                old.percent());
        Instant was = old.times(before.of(part.departmentId())).dueAt();
        Instant is = fresh.times(after.of(part.departmentId())).dueAt();
        add(replies, ticket, replies.name + " · " + part.office(), was, is, part.repliedAt());
    }

    private void add(
            Side side, PastTicket ticket, String about, Instant was, Instant is, Instant done) {
        side.add(was, is, done);
        if (!was.equals(is) && examples.size() < Tried.EXAMPLES) {
            examples.add(
                    new Tried.Example(
                            ticket.number(),
                            about,
                            DueWords.moment(now, was),
                            DueWords.moment(now, is)));
        }
    }
}
