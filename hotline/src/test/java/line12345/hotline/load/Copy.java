package line12345.hotline.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Copies of a row, some of its columns with values of their own. */
final class Copy {
    private final Database database;
    private final Map<String, String> other = new HashMap<>();
    private String table;

    Copy(Database database) {
        this.database = database;
    }

    Copy into(String name) {
        table = name;
        other.clear();
        return this;
    }

    Copy with(String column, String expression) {
        other.put(column, expression);
        return this;
    }

    /**
     * @param source where the row, called {@code t}, and the counter {@code g} come from
     */
    void from(String source) {
        List<String> columns =
                database.texts(
                        """
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'
                        order by ordinal_position
                        """,
                        table);
        database.run(
                "insert into %s (%s) select %s from %s"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                columns.stream()
                                        .map(one -> other.getOrDefault(one, "t." + one))
                                        .collect(Collectors.joining(", ")),
                                source));
    }
}
