package line12345.ticketing.watch;

import line12345.ticketing.account.Role;
import line12345.ticketing.application.Kind;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.supervision.OrderState;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/** Puts a row of {@link WatchLists} into words. */
final class WatchRow {
    private WatchRow() {}

    static long ticket(Object[] row) {
        return number(row[3]);
    }

    static WatchLine line(Watched list, Object[] row, Instant now) {
        TicketState ticket = TicketState.valueOf((String) row[8]);
        LegState leg = "".equals(row[11]) ? null : LegState.valueOf((String) row[11]);
        Instant due = instant(row[13]);
        Instant replied = instant(row[15]);
        boolean suspected = list == Watched.EMPTY;
        OrderMark order = row[18] == null ? null : order(row, now);
        return new WatchLine(
                new Place(instant(row[0]), number(row[1])),
                (String) row[4],
                (int) number(row[5]),
                (int) number(row[9]),
                (String) row[6],
                Urgency.valueOf((String) row[7]).chinese(),
                (String) row[10],
                leg == null ? ticket.chinese() : leg.chinese(),
                leg == null
                        ? null
                        : Light.at(replied == null ? now : replied, instant(row[12]), due),
                leg == null ? "" : due(now, due, replied, row[14]),
                list == Watched.PROMISE
                        ? promise(ticket, instant(row[0]), now)
                        : why(list, (String) row[2]),
                suspected ? (String) row[16] : "",
                suspected ? (String) row[17] : "",
                List.of(),
                order,
                list.issues() && order == null && ticket != TicketState.ARCHIVED && works(leg));
    }

    /** As {@code MaySupervise} allows; the order itself asks again. */
    private static boolean works(LegState leg) {
        return leg != null && (leg.open() || leg == LegState.REPLIED);
    }

    private static String due(Instant now, Instant due, Instant replied, Object provisional) {
        return replied == null
                ? DueWords.of(now, due, (Boolean) provisional)
                : DueWords.moment(now, replied) + " 回复";
    }

    private static List<String> promise(TicketState ticket, Instant told, Instant now) {
        return List.of(
                "答复市民的时限" + DueWords.of(now, told, false),
                "工单" + ticket.chinese() + "，由" + ticket.owner() + "办理");
    }

    private static List<String> why(Watched list, String why) {
        return switch (list) {
            case EMPTY ->
                    Arrays.stream(why.split(","))
                            .map(name -> Sign.valueOf(name).chinese())
                            .toList();
            case UNDECIDED -> {
                String[] parts = why.split(",", 3);
                String kind = Kind.valueOf(parts[0]).chinese();
                String decider = Role.valueOf(parts[1]).chinese();
                yield List.of(parts[2] + "申请" + kind + "，由" + decider + "审核");
            }
            default -> List.of();
        };
    }

    private static OrderMark order(Object[] row, Instant now) {
        Instant due = instant(row[22]);
        OrderState state = OrderState.valueOf((String) row[20]);
        boolean reported = state == OrderState.REPORTED;
        Instant at = reported ? instant(row[24]) : now;
        return new OrderMark(
                number(row[18]),
                (int) number(row[19]),
                state,
                (String) row[21],
                reported
                        ? DueWords.moment(now, at) + " 报告"
                        : DueWords.of(now, due, (Boolean) row[23]),
                Light.at(at, due, due),
                state == OrderState.RETURN_ASKED ? (String) row[25] : "",
                reported ? (String) row[26] : "");
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
