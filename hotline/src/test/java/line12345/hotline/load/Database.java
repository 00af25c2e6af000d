package line12345.hotline.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The service's own PostgreSQL, past the service. One connection, for one thread. */
public final class Database implements AutoCloseable {
    private final Connection connection;
    private final long pid;
    private final int port;

    /**
     * @param postmaster {@code postmaster.pid} of the running cluster
     */
    public Database(Path postmaster) {
        try {
            List<String> lines = Files.readAllLines(postmaster);
            pid = Long.parseLong(lines.get(0).strip());
            port = Integer.parseInt(lines.get(3).strip());
            connection =
                    DriverManager.getConnection(
                            "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                            "postgres",
                            "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long pid() {
        return pid;
    }

    public int port() {
        return port;
    }

    /** Each row by column name, in order. */
    public List<Map<String, Object>> rows(String query, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<Map<String, Object>> rows = new ArrayList<>();
            try (ResultSet set = statement.executeQuery()) {
                while (set.next()) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    for (int i = 1; i <= set.getMetaData().getColumnCount(); i++) {
                        row.put(set.getMetaData().getColumnLabel(i), set.getObject(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot ask: " + query, e);
        }
    }

    public List<String> texts(String query, Object... values) {
        return rows(query, values).stream()
                .map(row -> String.valueOf(row.values().iterator().next()))
                .toList();
    }

    public long number(String query, Object... values) {
        return ((Number) rows(query, values).get(0).values().iterator().next()).longValue();
    }

    public void run(String statements) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot do: " + statements, e);
        }
    }

    public void batch(String statement, List<Object[]> rows) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    prepared.setObject(i + 1, row[i]);
                }
                prepared.addBatch();
            }
            prepared.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot do: " + statement, e);
        }
    }

    /** Everything in {@code work} sees the database as it stands at one moment. */
    public void atOneMoment(Runnable work) {
        run("begin isolation level repeatable read");
        try {
            work.run();
        } finally {
            run("commit");
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
