package line12345.hotline.load;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Copies of one dispatched ticket that the service itself has written, each with its part and its
 * alarms, spread evenly over a year.
 */
final class OpenLegs {
    static final Duration YEAR = Duration.ofDays(365);

    /** Far above what the service's own sequences have reached. */
    private static final long FIRST_ID = 1_000_000_000L;

    private final Database database;
    private final long template;

    /**
     * @param number of the ticket to copy
     */
    OpenLegs(Database database, String number) {
        this.database = database;
        template = database.number("select id from ticket where number = ?", number);
    }

    static long idOf(long place) {
        return FIRST_ID + place;
    }

    /**
     * Adds the copies from {@code from} to {@code to} of {@code all}. Copy n of all is to be signed
     * at the n-th part of the year that begins at {@code start}; its other times keep their
     * distance.
     */
    void add(long from, long to, long all, OffsetDateTime start) {
        String seconds = "%d * (g::float8 / %d)".formatted(YEAR.toSeconds(), all);
        String moved =
                "timestamptz '%s' + make_interval(secs => %s) + (%%s - l.sign_by)"
                        .formatted(start, seconds);
        // In no order of time, as tickets really come: pages of the table must not help.
        String places =
                "(select g from generate_series(%d, %d) g order by hashint8(g)) places(g)"
                        .formatted(from, to);
        database.run("set session_replication_role = replica");
        copy(
                "ticket",
                Map.of(
                        "id",
                        FIRST_ID + " + g",
                        "number",
                        "'9' || lpad(g::text, 13, '0')",
                        "message_key",
                        "'copy-' || g"),
                "ticket t, " + places + " where t.id = " + template);
        copy(
                "leg",
                Map.of(
                        "id",
                        FIRST_ID + " + g",
                        "ticket_id",
                        FIRST_ID + " + g",
                        "sign_by",
                        moved.formatted("l.sign_by"),
                        "yellow_at",
                        moved.formatted("l.yellow_at"),
                        "due_at",
                        moved.formatted("l.due_at")),
                "leg t, leg l, " + places + " where t.id = l.id and l.ticket_id = " + template);
        copy(
                "alarm",
                Map.of(
                        "ticket_id",
                        FIRST_ID + " + g",
                        "at",
                        moved.formatted("t.at"),
                        "try_at",
                        moved.formatted("t.try_at")),
                "alarm t, leg l, "
                        + places
                        + " where l.ticket_id = t.ticket_id and t.ticket_id = "
                        + template);
        database.run("set session_replication_role = default");
        for (String table : List.of("ticket", "leg", "alarm")) {
            database.run("vacuum analyze " + table);
        }
        database.run("checkpoint");
    }

    /** Takes all copies away, as if they had never been. */
    void remove() {
        for (String table : List.of("alarm", "leg", "ticket")) {
            String id = table.equals("ticket") ? "id" : "ticket_id";
            database.run("delete from %s where %s >= %d".formatted(table, id, FIRST_ID));
            database.run("vacuum full " + table);
        }
    }

    private void copy(String table, Map<String, String> other, String from) {
        List<String> columns =
                database.texts(
                        """
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name = ?
                        order by ordinal_position
                        """,
                        table);
        Map<String, String> taken = new HashMap<>(other);
        columns.forEach(column -> taken.putIfAbsent(column, "t." + column));
        database.run(
                "insert into %s (%s) select %s from %s"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                columns.stream().map(taken::get).collect(Collectors.joining(", ")),
                                from));
    }

    /** Moves the signing of the copies from {@code from} to {@code to} into {@code over}. */
    void signBetween(long from, long to, OffsetDateTime start, Duration over) {
        double step = over.toMillis() / 1000.0 / (to - from + 1);
        String moved =
                "timestamptz '%s' + make_interval(secs => (%%s - %d) * %s)"
                        .formatted(start, FIRST_ID + from, Double.toString(step));
        String range = "between %d and %d".formatted(FIRST_ID + from, FIRST_ID + to);
        database.run("begin");
        database.run(
                "update leg set sign_by = %s where id %s".formatted(moved.formatted("id"), range));
        database.run(
                "update alarm set at = %1$s, try_at = %1$s where kind = 'sign-by' and ticket_id %2$s"
                        .formatted(moved.formatted("ticket_id"), range));
        database.run("commit");
    }
}
