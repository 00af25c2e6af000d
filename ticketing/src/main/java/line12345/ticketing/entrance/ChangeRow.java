package line12345.ticketing.entrance;

import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.rule.Rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/** One row of the union of all changes, and how it is said. */
record ChangeRow(
        String sort,
        String key,
        String more,
        String words,
        String who,
        Instant at,
        LocalDate from) {
    static ChangeRow of(Object[] row) {
        return new ChangeRow(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Instant) row[5],
                row[6] == null ? null : LocalDate.parse((String) row[6]));
    }

    Change said() {
        return switch (sort) {
            case "rule" -> change("业务规则", one(Rule.values(), key, Rule::chinese), "/rules/" + key);
            case "ground" ->
                    change(
                            one(GroundUse.values(), key.split("/")[0], GroundUse::chinese),
                            more,
                            "/grounds/" + key);
            case "ladder" ->
                    change(
                            "提醒规则",
                            pair(Occasion.values(), Occasion::chinese),
                            "/alert-rules/" + key + "-" + more);
            case "limit" ->
                    change("时限规则", pair(TicketKind.values(), TicketKind::chinese), "/clocks/rules");
            case "hours" -> change("作息时间", more, "/clocks/hours");
            case "calendar" -> change("工作日历", key + " 年", "/clocks/calendar?year=" + key);
            case "catalogue" -> change("派单目录", more, "/catalogue/" + key);
            case "code" -> change(more + "表", key, "/catalogue/codes");
            case "office" -> change("承办单位", more, "/offices/" + key);
            default -> change("人员", more, "/people/" + key);
        };
    }

    private Change change(String table, String what, String href) {
        return new Change(table, what, words, who, at, from, href);
    }

    private <T extends Enum<T>> String pair(T[] values, Function<T, String> chinese) {
        return one(values, key, chinese) + " · " + one(Urgency.values(), more, Urgency::chinese);
    }

    /** The name itself for one of another version of the house. */
    private static <T extends Enum<T>> String one(
            T[] values, String name, Function<T, String> chinese) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .map(chinese)
                .orElse(name);
    }
}
