package line12345.hotline.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Questions to the database that the product does not ask itself: a second opinion. */
final class Sql {
    private final String url;

    private Sql(String url) {
        this.url = url;
    }

    static Sql of(int port) {
        return new Sql("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    }

    /** Each row by column name. */
    List<Map<String, Object>> rows(String query, Object... values) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<Map<String, Object>> rows = new ArrayList<>();
            try (ResultSet set = statement.executeQuery()) {
                while (set.next()) {
                    Map<String, Object> row = new HashMap<>();
                    for (int i = 1; i <= set.getMetaData().getColumnCount(); i++) {
                        row.put(set.getMetaData().getColumnLabel(i), set.getObject(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError("cannot ask: " + query, e);
        }
    }

    long number(String query, Object... values) {
        Object value = rows(query, values).get(0).values().iterator().next();
        return value instanceof BigDecimal big
                ? big.longValueExact()
                : ((Number) value).longValue();
    }

    /** For whoever must find out what happened. */
    void write(String query, Path file) {
        List<String> lines =
                rows(query).stream().map(row -> new TreeMap<>(row).toString()).toList();
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every figure summed over all days and departments; names that never moved are absent. */
    Map<String, Long> figures() {
        Map<String, Long> sums = new HashMap<>();
        rows("""
                        select figure, sum(amount)::bigint as amount
                        from (select figure, amount from figure_counter
                              union all select figure, amount from figure_delta) f
                        group by figure
                        """)
                .forEach(row -> sums.put((String) row.get("figure"), (Long) row.get("amount")));
        return sums;
    }
}
