package line12345.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.ticket.state.Closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What each figure of tickets is a count of, in SQL that the product does not have: the one table
 * by which tests count figures again.
 */
public final class FigureRows {
    private static final Pattern DAYS = Pattern.compile("(\\w+)@");

    /** Figure → rows; {@code @} stands for "on these days", {@code #} for the office. */
    private static final Map<String, String> ROWS = new TreeMap<>();

    /** Rate on the manager's page → the two figures it is made of: a part, and the whole. */
    public static final Map<String, List<String>> RATES =
            Map.ofEntries(
                    rate("connected", "calls.answered", "calls.in"),
                    rate("within_15s", "calls.answered_15s", "calls.in"),
                    rate("survey_good", "calls.survey_good", "calls.surveyed"),
                    rate("closed_on_time", "tickets.closed_on_time", "tickets.closed"),
                    rate(
                            "closed_on_second_time",
                            "tickets.closed_on_second_time",
                            "tickets.closed_with_second_promise"),
                    rate("replied_on_time", "legs.replied_on_time", "legs.replied"),
                    rate("handling_good", "handling.good", "handling.rated"),
                    rate("handling_solved", "handling.solved", "handling.rated"),
                    rate("taken_back", "tickets.taken_back", "legs.dispatched"),
                    rate(
                            "return_granted",
                            "applications.RETURN.GRANTED",
                            "applications.RETURN.made"),
                    rate("extended", "applications.EXTENSION.GRANTED", "legs.dispatched"),
                    rate("urged", "tickets.urged", "tickets.filed"),
                    rate("redone", "tickets.redone", "legs.replied"),
                    rate("signed_itself", "legs.signed_itself", "legs.dispatched"));

    private static Map.Entry<String, List<String>> rate(String name, String part, String whole) {
        return Map.entry("rate." + name, List.of(part, whole));
    }

    static {
        filed();
        closed();
        ROWS.put("tickets.joined", noted("并单"));
        ROWS.put("tickets.parted", noted("拆单"));
        ROWS.put("tickets.urged", noted("催办"));
        ROWS.put("tickets.taken_back", noted("同意退单"));
        ROWS.put("tickets.withdrawn", noted("撤回派单"));
        for (String kind : "RETURN EXTENSION HARD_CASE UNREASONABLE OBJECTION".split(" ")) {
            String asked = "application where kind = '" + kind + "' and ";
            ROWS.put("applications." + kind + ".made", asked + "asked_at@");
            for (String state : "GRANTED REFUSED LAPSED".split(" ")) {
                ROWS.put(
                        "applications." + kind + "." + state,
                        asked + "state = '" + state + "' and decided_at@");
            }
        }
        ROWS.put(
                "legs.signed",
                "leg where part <> 'TOLD' and signed_at@ and not signed_itself"
                        + " and department_id#");
        ROWS.put("legs.signed_itself", "leg where signed_at@ and signed_itself and department_id#");
        ROWS.put(
                "tickets.redone",
                "leg where dispatched_at@ and redo and part = 'LEAD' and department_id#");
        ROWS.put(
                "legs.dispatched",
                "leg where part <> 'TOLD' and not withdrawn and dispatched_at@"
                        + " and department_id#");
        ROWS.put("legs.replied", "leg where replied_at@ and department_id#");
        ROWS.put(
                "legs.replied_on_time",
                "leg where replied_at@ and replied_at < due_at and department_id#");
        ROWS.put("handling.rated", "rating where rated_at@ and department_id#");
        ROWS.put("handling.good", "rating where rated_at@ and level >= 3 and department_id#");
        ROWS.put("handling.solved", "rating where rated_at@ and solved and department_id#");
    }

    private static void filed() {
        ROWS.put("tickets.filed", "ticket where filed_at@");
        ROWS.put("tickets.channel.phone", "ticket where filed_at@ and channel = 'phone'");
        for (String kind : "CONSULTATION HELP COMPLAINT REPORT SUGGESTION PRAISE".split(" ")) {
            ROWS.put("tickets.filed." + kind, "ticket where filed_at@ and kind = '" + kind + "'");
        }
    }

    private static void closed() {
        String closed =
                "ticket t left join lateral (select department_id from leg where ticket_id = t.id"
                        + " and part in ('LEAD', 'TOLD') and state not in ('RETURNED', 'RECALLED')"
                        + " order by position desc limit 1) l on true"
                        + " where closed_at@"
                        + " and coalesce(l.department_id, t.answer_department_id, 0)#";
        String dropped = "ticket where closed_at@ and closing = 'DROPPED'";
        for (Closing how : Closing.values()) {
            String one = how == Closing.DROPPED ? dropped : closed + " and closing = '" + how + "'";
            ROWS.put("tickets.closing." + how, one);
        }
        ROWS.put(
                "tickets.dropped_late",
                dropped + " and coalesce(answered_at, closed_at) >= promised_at");
        closed += " and closing <> 'DROPPED'";
        ROWS.put("tickets.closed", closed);
        ROWS.put(
                "tickets.closed_on_time",
                closed + " and coalesce(answered_at, closed_at) < promised_at");
        String second = closed + " and second_at is not null";
        ROWS.put("tickets.closed_with_second_promise", second);
        ROWS.put(
                "tickets.closed_on_second_time",
                second + " and coalesce(heard_at, closed_at) < second_at");
    }

    private static String noted(String what) {
        return "timeline_entry where at@ and what = '" + what + "'";
    }

    private FigureRows() {}

    /** SQL that counts it over all days and offices. */
    public static String count(String figure) {
        String rows = DAYS.matcher(rows(figure)).replaceAll("$1 is not null");
        return "select count(*) from " + rows.replace("#", " >= 0");
    }

    /**
     * SQL that counts it.
     *
     * @param office empty for the whole city
     * @param to the day after the last
     */
    public static String count(String figure, String office, LocalDate from, LocalDate to) {
        Matcher column = DAYS.matcher(rows(figure));
        String rows =
                column.replaceAll("$1 >= '%s 00:00+08' and $1 < '%s 00:00+08'".formatted(from, to));
        return "select count(*) from "
                + rows.replace("#", office.isEmpty() ? " >= 0" : " = " + office);
    }

    /** SQL that counts the tickets that stand there now. */
    public static String standing(String state) {
        return "select count(*) from ticket where state = '" + state + "'";
    }

    private static String rows(String figure) {
        assertThat(ROWS).as("how this figure is counted").containsKey(figure);
        return ROWS.get(figure);
    }
}
