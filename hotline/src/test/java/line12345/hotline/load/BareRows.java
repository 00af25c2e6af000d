package line12345.hotline.load;

import line12345.hotline.load.Captured.Row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same rows without the service: pgbench writes them into copies of the same tables, with the
 * same indexes, checks and rows already there, in the same PostgreSQL.
 */
final class BareRows {
    static final String SCHEMA = "bare";

    /** Of each kind of filing. More would cost more to prepare than the run is long. */
    private static final int SAMPLES = 2;

    /** More than a client writes in a run: keys of two runs must not meet. */
    private static final int TICKETS_A_CLIENT = 10_000_000;

    private static final Pattern DONE =
            Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");
    private static final Pattern SPEED = Pattern.compile("tps = ([0-9.]+) \\(without");

    private final Database database;
    private final Path pgbench;
    private final Path work;
    private final Map<Path, Integer> scripts = new LinkedHashMap<>();
    private int runs;

    /**
     * @param pgbench the program
     * @param work folder for the scripts
     */
    BareRows(Database database, Path pgbench, Path work) {
        this.database = database;
        this.pgbench = pgbench;
        this.work = work;
    }

    /** What pgbench says; failed ones are not among the done. */
    record Speed(long done, double perSecond) {}

    /** Copies the tables and writes the scripts. */
    void prepare(List<List<Row>> filings) {
        Map<String, Shape> shapes = new HashMap<>();
        for (List<Row> filing : filings) {
            for (Row row : filing) {
                shapes.computeIfAbsent(row.table(), table -> Shape.of(database, table));
            }
        }
        copy(new TreeSet<>(shapes.keySet()));
        Map<String, List<List<Row>>> kinds = new TreeMap<>();
        filings.forEach(
                filing -> kinds.computeIfAbsent(kind(filing), k -> new ArrayList<>()).add(filing));
        kinds.values().stream()
                .sorted(Comparator.comparing(kind -> -kind.size()))
                .forEach(kind -> write(kind, shapes));
    }

    private static String kind(List<Row> filing) {
        Map<String, Integer> rows = new TreeMap<>();
        filing.forEach(row -> rows.merge(row.table(), 1, Integer::sum));
        return rows.toString();
    }

    private void write(List<List<Row>> kind, Map<String, Shape> shapes) {
        // From the middle: the first of a kind may be those that set something up.
        int samples = Math.min(SAMPLES, kind.size());
        for (int i = 0; i < samples; i++) {
            List<Row> sample = kind.get((kind.size() - 1) * (i + 1) / (samples + 1));
            Path file = work.resolve("filing-%d.sql".formatted(scripts.size() + 1));
            try {
                Files.writeString(file, new RowScript(sample, shapes, SCHEMA).text());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            scripts.put(file, kind.size() * 100 / samples);
        }
    }

    private void copy(Set<String> tables) {
        long triggers =
                database.number(
                        "select count(*) from pg_trigger where not tgisinternal and"
                                + " tgrelid::regclass::text = any (string_to_array(?, ','))",
                        String.join(",", tables));
        if (triggers > 0) {
            throw new IllegalStateException("these tables have triggers, which are not copied");
        }
        database.run("drop schema if exists " + SCHEMA + " cascade; create schema " + SCHEMA);
        for (String table : tables) {
            database.run(
                    "create table %1$s.\"%2$s\" (like public.\"%2$s\" including all)"
                            .formatted(SCHEMA, table));
            database.run(
                    "insert into %1$s.\"%2$s\" overriding system value select * from public.\"%2$s\""
                            .formatted(SCHEMA, table));
        }
        tables.forEach(this::goOnCounting);
        tables.forEach(this::reference);
        database.run("analyze");
    }

    private void goOnCounting(String table) {
        for (String column :
                database.texts(
                        """
                        select attname from pg_attribute
                        where attrelid = ('public.' || quote_ident(?))::regclass
                              and attnum > 0 and attidentity <> ''
                        """,
                        table)) {
            database.rows(
                    """
                    select setval(pg_get_serial_sequence('%1$s."%2$s"', '%3$s'),
                                  (select coalesce(max("%3$s"), 0) + 1 from %1$s."%2$s"))
                    """
                            .formatted(SCHEMA, table, column));
        }
    }

    /** Foreign keys point among the copies where there is one, else to the original. */
    private void reference(String table) {
        for (String definition :
                database.texts(
                        """
                        select pg_get_constraintdef(oid) from pg_constraint
                        where conrelid = ('public.' || quote_ident(?))::regclass and contype = 'f'
                        """,
                        table)) {
            database.run(
                    "set search_path = %1$s, public; alter table %1$s.\"%2$s\" add %3$s; reset search_path"
                            .formatted(SCHEMA, table, definition));
        }
    }

    /**
     * @param rate tickets a second, or 0 for as many as possible
     */
    Speed run(int clients, int seconds, double rate) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                pgbench.toString(),
                                "--no-vacuum",
                                "--protocol=prepared",
                                "--client=" + clients,
                                "--jobs=1",
                                "--time=" + seconds,
                                "--define=clients=" + clients,
                                "--define=n=" + ++runs * TICKETS_A_CLIENT,
                                "--host=127.0.0.1",
                                "--port=" + database.port(),
                                "--username=postgres"));
        if (rate > 0) {
            command.add("--rate=" + rate);
        }
        scripts.forEach((file, weight) -> command.add("--file=" + file + "@" + weight));
        command.add("postgres");
        String said = said(command);
        if (!FAILED.matcher(said).results().allMatch(failed -> failed.group(1).equals("0"))
                || said.contains("ERROR")) {
            throw new IllegalStateException("pgbench failed:\n" + said);
        }
        return new Speed((long) found(DONE, said), found(SPEED, said));
    }

    private static double found(Pattern what, String said) {
        Matcher matcher = what.matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException("pgbench did not say it: " + what + "\n" + said);
        }
        return Double.parseDouble(matcher.group(1));
    }

    private String said(List<String> command) {
        try {
            Path log = work.resolve("pgbench.log");
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", "postgres");
            Process process = builder.redirectOutput(log.toFile()).start();
            int code = process.waitFor();
            String said = Files.readString(log);
            if (code != 0) {
                throw new IllegalStateException("pgbench ended with " + code + ":\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
