package line12345.ticketing.search.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.alarm.Alarms;

import org.jboss.logging.Logger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import javax.sql.DataSource;

/** The part of {@code ticket_words} for one month. */
@ApplicationScoped
class WordMonth {
    private static final Logger LOG = Logger.getLogger(WordMonth.class);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMM");

    @Inject DataSource database;
    @Inject Alarms alarms;

    /** Makes it, unless it is there; what cannot be made now is left to the part for all others. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void make(LocalDate first) {
        String name = "ticket_words_" + NAME.format(first);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (there(statement, name)) {
                return;
            }
            // Whoever files a ticket must not queue behind somebody we wait for.
            statement.execute("set lock_timeout = '1s'");
            try {
                statement.execute(
                        "create table %s partition of ticket_words for values from ('%s') to ('%s')"
                                .formatted(name, first, first.plusMonths(1)));
            } finally {
                statement.execute("reset lock_timeout");
            }
        } catch (SQLException e) {
            LOG.warn(name + " is not made now: " + e.getMessage());
        }
    }

    private static boolean there(Statement statement, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("select to_regclass('" + name + "')")) {
            return row.next() && row.getString(1) != null;
        }
    }

    @Transactional
    void remember(String kind, Instant at) {
        alarms.set(kind, 0, 0, at);
    }
}
