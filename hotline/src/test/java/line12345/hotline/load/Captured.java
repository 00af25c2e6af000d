package line12345.hotline.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks over the service's shoulder: for a while, triggers note each row that is inserted and in
 * which transaction. So nobody has to keep a list of what a ticket writes.
 */
final class Captured {
    private static final String BEGIN =
            """
            create schema load;
            create table load.captured (
                place bigint generated always as identity,
                work text not null, tablename text not null, content jsonb not null);
            create function load.capture() returns trigger language plpgsql as $$
            begin
                insert into load.captured (work, tablename, content)
                values (pg_current_xact_id()::text, tg_table_name, to_jsonb(new));
                return null;
            end $$;
            """;

    private final Database database;

    Captured(Database database) {
        this.database = database;
    }

    void begin() {
        database.run(BEGIN);
        onEachTable(
                "create trigger load_capture after insert on public.%s for each row execute function"
                        + " load.capture()");
    }

    void end() {
        onEachTable("drop trigger load_capture on public.%s");
    }

    /**
     * A transaction for each table: the service works on, and two tables at once could deadlock.
     * The parts of a table that is parted, not the table: rows arrive in its parts.
     */
    private void onEachTable(String statement) {
        for (String table :
                database.texts(
                        "select quote_ident(relname) from pg_class where relkind = 'r' and"
                                + " relnamespace = 'public'::regnamespace")) {
            database.run(statement.formatted(table));
        }
    }

    /** A row as it was inserted: text by column, null for null. */
    record Row(String table, Map<String, String> columns) {}

    /**
     * The rows of each transaction that filed and dispatched a ticket, in the order they were
     * written.
     */
    List<List<Row>> filings() {
        List<List<Row>> filings = new ArrayList<>();
        for (String work :
                database.texts(
                        """
                        select work from load.captured group by work
                        having bool_or(tablename = 'ticket') and bool_or(tablename = 'leg')
                        order by min(place)
                        """)) {
            filings.add(rows(work));
        }
        return filings;
    }

    private List<Row> rows(String work) {
        List<Row> rows = new ArrayList<>();
        for (var captured :
                database.rows(
                        "select tablename, content::text from load.captured where work = ? order by place",
                        work)) {
            String table = (String) captured.get("tablename");
            // As PostgreSQL itself writes each value: a list or a picture is not what JSON says.
            String columns =
                    String.join(
                            "::text, ",
                            database.texts(
                                    "select quote_ident(attname) from pg_attribute where attrelid ="
                                            + " ('public.' || quote_ident(?))::regclass and attnum >"
                                            + " 0 and not attisdropped order by attnum",
                                    table));
            var values =
                    database.rows(
                            "select %s::text from jsonb_populate_record(null::public.\"%s\", ?::jsonb)"
                                    .formatted(columns, table),
                            captured.get("content"));
            Map<String, String> texts = new LinkedHashMap<>();
            values.get(0).forEach((name, value) -> texts.put(name, (String) value));
            rows.add(new Row(table, texts));
        }
        return rows;
    }
}
