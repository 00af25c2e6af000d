package line12345.hotline.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be known of a table to write a row of it again.
 *
 * @param whole columns of whole numbers
 * @param given columns whose number PostgreSQL gives itself
 * @param unique columns of each unique index
 * @param references column to table that it points to
 */
record Shape(
        Set<String> whole,
        Set<String> given,
        List<List<String>> unique,
        Map<String, String> references) {
    /** Reads it from the catalogue. */
    static Shape of(Database database, String table) {
        Set<String> whole = new HashSet<>();
        Set<String> given = new HashSet<>();
        for (var column :
                database.rows(
                        """
                        select attname, attidentity = 'a' as given,
                               atttypid in ('int4'::regtype, 'int8'::regtype) as whole
                        from pg_attribute
                        where attrelid = ('public.' || quote_ident(?))::regclass
                              and attnum > 0 and not attisdropped
                        """,
                        table)) {
            if (Boolean.TRUE.equals(column.get("whole"))) {
                whole.add((String) column.get("attname"));
            }
            if (Boolean.TRUE.equals(column.get("given"))) {
                given.add((String) column.get("attname"));
            }
        }
        List<List<String>> unique = new ArrayList<>();
        for (String columns :
                database.texts(
                        """
                        select string_agg(a.attname, ' ' order by k.place)
                        from pg_index i
                        cross join lateral unnest(i.indkey::int[]) with ordinality k(number, place)
                        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
                        where i.indrelid = ('public.' || quote_ident(?))::regclass and i.indisunique
                        group by i.indexrelid
                        """,
                        table)) {
            unique.add(List.of(columns.split(" ")));
        }
        Map<String, String> references = new HashMap<>();
        for (var reference :
                database.rows(
                        """
                        select a.attname, c.confrelid::regclass::text as target
                        from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.conrelid = ('public.' || quote_ident(?))::regclass
                              and c.contype = 'f' and array_length(c.conkey, 1) = 1
                        """,
                        table)) {
            references.put((String) reference.get("attname"), (String) reference.get("target"));
        }
        return new Shape(whole, given, unique, references);
    }

    /**
     * By declaration, or by name: {@code ticket_id} means a ticket even where nothing checks it.
     */
    String target(String column) {
        return references.getOrDefault(
                column, column.endsWith("_id") ? column.substring(0, column.length() - 3) : "");
    }
}
