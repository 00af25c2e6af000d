package line12345.hotline.life;

import line12345.hotline.life.Book.Asked;
import line12345.hotline.life.Book.Leg;
import line12345.hotline.life.Book.Part;
import line12345.hotline.life.Book.State;
import line12345.hotline.life.Book.Ticket;
import line12345.hotline.life.Book.Wish;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the tables about one ticket, in the model's own shape. */
final class Seen {
    final Ticket ticket;
    final int version;
    final int urged;
    final List<Boolean> redo = new ArrayList<>();
    final List<Long> askedIds = new ArrayList<>();
    final List<Integer> askedVersions = new ArrayList<>();

    /** Kinds by position; 0 is the ticket itself. */
    final Map<Integer, List<String>> alarms = new HashMap<>();

    final List<Boolean> overdue = new ArrayList<>();
    int waitingCallbacks;
    String failedAlarm;

    private Seen(Ticket ticket, int version, int urged) {
        this.ticket = ticket;
        this.version = version;
        this.urged = urged;
    }

    static Seen of(Connection connection, int slot, long id, List<Long> ids) throws SQLException {
        Seen seen;
        String about = "select * from ticket where id = " + id;
        try (ResultSet row = connection.createStatement().executeQuery(about)) {
            row.next();
            long office = row.getLong("about_department_id");
            Ticket ticket = new Ticket(slot, row.getString("kind"), row.wasNull() ? null : office);
            ticket.state = State.valueOf(row.getString("state"));
            long main = row.getLong("main_id");
            ticket.main = row.wasNull() ? null : (Integer) ids.indexOf(main);
            ticket.second = row.getTimestamp("second_at") != null;
            ticket.hard = row.getBoolean("hard");
            ticket.bounces = row.getInt("bounces");
            ticket.redone = row.getInt("redone");
            ticket.objections = row.getInt("objections");
            ticket.closing = row.getString("closing") == null ? "" : row.getString("closing");
            ticket.closedAt = instant(row.getTimestamp("closed_at"));
            ticket.urgedAt = instant(row.getTimestamp("urged_at"));
            ticket.urgedToday = row.getInt("urged_today");
            seen = new Seen(ticket, row.getInt("version"), row.getInt("urged"));
        }
        seen.legs(connection, id);
        seen.asked(connection, id);
        seen.callback(connection, id);
        seen.alarms(connection, id);
        return seen;
    }

    private void legs(Connection connection, long id) throws SQLException {
        String sql =
                "select l.*, (select login from account where id = l.dispatched_by) as sender"
                        + " from leg l where ticket_id = "
                        + id
                        + " order by position";
        try (ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                int parent = row.getInt("parent_position");
                Part part =
                        new Part(
                                row.getInt("position"),
                                row.getObject("department_id", Long.class),
                                row.getString("part"),
                                parent == 0 ? null : (Integer) parent,
                                Leg.valueOf(row.getString("state")));
                part.pauses = row.getInt("pauses");
                part.again = row.getBoolean("redo") || row.getInt("sent_back") > 0;
                part.dispatchedAt = instant(row.getTimestamp("dispatched_at"));
                part.signBy = instant(row.getTimestamp("sign_by"));
                part.dueAt = instant(row.getTimestamp("due_at"));
                part.pausedUntil = instant(row.getTimestamp("paused_until"));
                ticket.parts.add(part);
                String sender = row.getString("sender");
                ticket.sentBy = part.is("LEAD") && sender != null ? sender : ticket.sentBy;
                redo.add(row.getBoolean("redo"));
                overdue.add(row.getBoolean("overdue"));
            }
        }
    }

    private void asked(Connection connection, long id) throws SQLException {
        String sql = "select * from application where ticket_id = " + id + " order by id";
        try (ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                Long decider = row.getObject("decider_department", Long.class);
                Asked asked =
                        new Asked(
                                Wish.valueOf(row.getString("kind")),
                                row.getInt("position"),
                                0,
                                row.getString("decider"),
                                decider);
                asked.state = row.getString("state");
                ticket.asked.add(asked);
                askedIds.add(row.getLong("id"));
                askedVersions.add(row.getInt("version"));
            }
        }
    }

    private void callback(Connection connection, long id) throws SQLException {
        String sql = "select * from callback where ticket_id = " + id + " and state = 'WAITING'";
        try (ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                waitingCallbacks++;
                ticket.nextCall = instant(row.getTimestamp("not_before"));
                ticket.tries = row.getInt("attempts");
                ticket.triedAt = instant(row.getTimestamp("tried_at"));
                ticket.rated = row.getObject("level") != null;
            }
        }
    }

    private void alarms(Connection connection, long id) throws SQLException {
        String sql = "select * from alarm where ticket_id = " + id;
        try (ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                alarms.computeIfAbsent(row.getInt("leg_id"), key -> new ArrayList<>())
                        .add(row.getString("kind"));
                if (row.getInt("attempts") > 0) {
                    failedAlarm = row.getString("kind") + " " + row.getString("error");
                }
                if (row.getString("kind").equals("archive")) {
                    ticket.archiveAt = instant(row.getTimestamp("at"));
                }
                ticket.tell |= row.getString("kind").equals("followers");
            }
        }
    }

    /** A model of what stands there, as if nothing had been before. */
    static Model model(List<Seen> seen, Instant now) {
        Model model = new Model(now);
        for (Seen one : seen) {
            Ticket ticket = new Ticket(one.ticket.slot, one.ticket.kind, one.ticket.about);
            Compare.adopt(ticket, one);
            Compare.learn(ticket, one);
            model.tickets.add(ticket);
        }
        return model;
    }

    List<String> alarmsOf(int position) {
        return alarms.getOrDefault(position, List.of());
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
