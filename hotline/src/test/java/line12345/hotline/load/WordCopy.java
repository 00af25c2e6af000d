package line12345.hotline.load;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.search.words.Described;

import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the words of tickets by the product's own rule, many at once. */
final class WordCopy {
    private final Database database;
    private final OffsetDateTime yearAgo = OffsetDateTime.now(ZoneOffset.UTC).minusDays(366);

    WordCopy(Database database) {
        this.database = database;
    }

    OffsetDateTime yearAgo() {
        return yearAgo;
    }

    /** Of tickets by id, both ends too; the index is built after they are all there. */
    void copy(long from, long to) {
        months();
        String index =
                database.texts("select pg_get_indexdef('ticket_words_terms'::regclass)").get(0);
        database.run("drop index ticket_words_terms");
        try (Connection reading = connect();
                Connection writing = connect();
                Statement statement = reading.createStatement()) {
            reading.setAutoCommit(false);
            statement.setFetchSize(2_000);
            ResultSet tickets =
                    statement.executeQuery(
                            "select t.id, t.filed_on, t.filed_at, t.content, t.address, t.kind,"
                                    + " t.place_code, t.matter_code, l.department_id from ticket t join"
                                    + " leg l on l.ticket_id = t.id where t.id between "
                                    + from
                                    + " and "
                                    + to);
            new CopyManager((BaseConnection) writing)
                    .copyIn("copy ticket_words from stdin", new Lines(tickets));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        database.run("set maintenance_work_mem = '512MB'");
        database.run(index.replace(" ON ONLY ", " ON "));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + database.port() + "/postgres",
                "postgres",
                "postgres");
    }

    private void months() {
        for (int ago = 13; ago >= 0; ago--) {
            LocalDate first = LocalDate.now().withDayOfMonth(1).minusMonths(ago);
            String name = "ticket_words_%tY%<tm".formatted(first);
            database.run(
                    "create table if not exists %s partition of ticket_words for values from ('%s') to ('%s')"
                            .formatted(name, first, first.plusMonths(1)));
            database.run(
                    "insert into words_month values ('%s') on conflict do nothing"
                            .formatted(first));
        }
    }

    /** The rows as {@code copy} reads them, a ticket a line, made as they are asked for. */
    private static final class Lines extends InputStream {
        private final ResultSet tickets;
        private byte[] line = {};
        private int at;

        Lines(ResultSet tickets) {
            this.tickets = tickets;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (at == line.length && !next()) {
                return -1;
            }
            int many = Math.min(length, line.length - at);
            System.arraycopy(line, at, into, offset, many);
            at += many;
            return many;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        private boolean next() throws IOException {
            try {
                if (!tickets.next()) {
                    return false;
                }
                LocalDate day = tickets.getObject(2, LocalDate.class);
                String terms =
                        new Described(
                                        tickets.getString(4),
                                        tickets.getString(5),
                                        TicketKind.valueOf(tickets.getString(6)),
                                        tickets.getString(7),
                                        tickets.getString(8),
                                        day,
                                        true,
                                        List.of(tickets.getLong(9)))
                                .terms().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(","));
                String row =
                        "%d\t0\t%s\t%s\t{%s}\n"
                                .formatted(tickets.getLong(1), day, tickets.getString(3), terms);
                line = row.getBytes(StandardCharsets.UTF_8);
                at = 0;
                return true;
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }
}
