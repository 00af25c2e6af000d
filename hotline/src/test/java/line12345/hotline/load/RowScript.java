package line12345.hotline.load;

import line12345.hotline.load.Captured.Row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A script for pgbench that writes the rows of one captured transaction again, with fresh keys: one
 * transaction, one statement a table. It is the least that the database must do for a ticket.
 */
final class RowScript {
    /** Keys of the copies begin above all that a run of the service gives. */
    private static final long FIRST = 1_000_000_000L;

    /** More than the rows of any ticket; the same in all scripts, else their keys would meet. */
    private static final int STEP = 100;

    private final List<Row> rows;
    private final Map<String, Shape> shapes;
    private final String schema;

    /**
     * @param shapes by table
     * @param schema where the copies of the tables are
     */
    RowScript(List<Row> rows, Map<String, Shape> shapes, String schema) {
        if (rows.size() > STEP) {
            throw new IllegalArgumentException("more rows than keys: " + rows.size());
        }
        this.rows = rows;
        this.shapes = shapes;
        this.schema = schema;
    }

    /**
     * pgbench must be given {@code clients}, how many there are, and {@code n}, where to begin;
     * {@code n} counts a client's tickets over all scripts.
     */
    String text() {
        Map<String, List<String>> inserts = new LinkedHashMap<>();
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            columns.computeIfAbsent(row.table(), table -> columnsOf(row));
            inserts.computeIfAbsent(row.table(), table -> new ArrayList<>())
                    .add("(" + String.join(", ", values(i, columns.get(row.table()))) + ")");
        }
        StringBuilder text = new StringBuilder();
        text.append("\\set n :n + 1\n");
        text.append("\\set fresh (:n * :clients + :client_id) * %d + %d\n".formatted(STEP, FIRST));
        text.append("begin;\n");
        inserts.forEach(
                (table, lines) ->
                        text.append(
                                "insert into %s.%s (%s) values %s;\n"
                                        .formatted(
                                                schema,
                                                quoted(table),
                                                String.join(
                                                        ", ",
                                                        columns.get(table).stream()
                                                                .map(RowScript::quoted)
                                                                .toList()),
                                                String.join(", ", lines))));
        return text.append("end;\n").toString();
    }

    private Set<String> columnsOf(Row row) {
        Set<String> columns = new LinkedHashSet<>(row.columns().keySet());
        columns.removeIf(
                column ->
                        shapes.get(row.table()).given().contains(column)
                                && !pointedTo(row.table(), column));
        return columns;
    }

    private boolean pointedTo(String table, String column) {
        return rows.stream()
                .anyMatch(
                        row ->
                                row.columns().entrySet().stream()
                                        .anyMatch(
                                                value ->
                                                        points(row, value.getKey(), table)
                                                                && value.getValue() != null
                                                                && has(
                                                                        table,
                                                                        column,
                                                                        value.getValue())));
    }

    private boolean points(Row row, String column, String table) {
        return shapes.get(row.table()).target(column).equals(table);
    }

    private boolean has(String table, String column, String value) {
        return rows.stream()
                .anyMatch(
                        row ->
                                row.table().equals(table)
                                        && value.equals(row.columns().get(column)));
    }

    private List<String> values(int place, Set<String> columns) {
        Row row = rows.get(place);
        Set<String> fresh = fresh(row);
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            String value = row.columns().get(column);
            int target = target(row, column);
            if (target >= 0) {
                values.add(":fresh::bigint + " + target);
            } else if (!fresh.contains(column)) {
                values.add(literal(value));
            } else if (shapes.get(row.table()).whole().contains(column)) {
                values.add(":fresh::bigint + " + place);
            } else {
                values.add(unlike(value, place));
            }
        }
        return values;
    }

    /** The row of this transaction that a column points to, or -1. */
    private int target(Row row, String column) {
        String table = shapes.get(row.table()).target(column);
        String value = row.columns().get(column);
        for (int i = 0; i < rows.size(); i++) {
            Row other = rows.get(i);
            if (value != null
                    && other != row
                    && other.table().equals(table)
                    && value.equals(other.columns().get("id"))) {
                return i;
            }
        }
        return -1;
    }

    /** Columns that need another value each time, so that every unique index is content. */
    private Set<String> fresh(Row row) {
        Set<String> fresh = new LinkedHashSet<>();
        for (List<String> index : shapes.get(row.table()).unique()) {
            boolean already =
                    index.stream()
                            .anyMatch(
                                    column ->
                                            fresh.contains(column)
                                                    || row.columns().get(column) == null
                                                    || target(row, column) >= 0);
            if (!already) {
                fresh.add(index.get(index.size() - 1));
            }
        }
        return fresh;
    }

    /** As long as the text was, if it was long enough. */
    private static String unlike(String value, int place) {
        String rest = value.length() > 12 ? value.substring(12) : "";
        return "lpad((:fresh::bigint + %d)::text, 12, '0') || %s".formatted(place, literal(rest));
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    /** pgbench takes a colon for one of its variables, wherever it stands. */
    static String literal(String value) {
        if (value == null) {
            return "null";
        }
        String text =
                value.replace("\\", "\\\\")
                        .replace("'", "''")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace(":", "\\x3a");
        return "E'" + text + "'";
    }
}
