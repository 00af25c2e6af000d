package line12345.hotline.load.consoles;

import line12345.hotline.load.Database;
import line12345.hotline.load.consoles.Console.Person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Brings as many people to work as are wanted. They are written past the service, signed in
 * already: two thousand passwords would take minutes to compare and have nothing to do with
 * consoles.
 */
final class Staffing {
    /** So many agents have a telephone and change their state. */
    static final int AT_THE_TELEPHONE = 60;

    private final Database database;

    Staffing(Database database) {
        this.database = database;
    }

    /** Of twenty, 17 are agents, one a manager, two clerks of some office. */
    List<Person> people(int many) {
        List<Long> offices =
                database.rows("select id from department where active order by id").stream()
                        .map(row -> ((Number) row.get("id")).longValue())
                        .toList();
        List<Object[]> accounts = new ArrayList<>();
        List<Object[]> sessions = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String role = role(i);
            String login = "console%05d".formatted(i);
            Long office = role.equals("CLERK") ? offices.get(i % offices.size()) : null;
            String extension = i < AT_THE_TELEPHONE && role.equals("AGENT") ? "8" + login(i) : null;
            accounts.add(new Object[] {login, "听筒" + i, role, office, extension});
            sessions.add(new Object[] {hash(token(i)), login});
        }
        database.run("begin");
        database.batch(
                "insert into account (login, name, role, department_id, extension, password_hash)"
                        + " select ?, ?, ?, ?, ?, password_hash from account where login ="
                        + " 'agent01' on conflict (login) do nothing",
                accounts);
        database.batch(
                "insert into session (token_hash, account_id, started_at, expires_at)"
                        + " select ?, id, now(), now() + interval '1 day' from account"
                        + " where login = ? on conflict (token_hash) do nothing",
                sessions);
        database.run("commit");
        return database
                .rows(
                        "select id, role, coalesce(department_id, 0) as office, login from account"
                                + " where login like 'console%' order by login limit "
                                + many)
                .stream()
                .map(Staffing::person)
                .toList();
    }

    private static Person person(Map<String, Object> row) {
        int number = Integer.parseInt(((String) row.get("login")).substring("console".length()));
        return new Person(
                ((Number) row.get("id")).longValue(),
                (String) row.get("role"),
                ((Number) row.get("office")).longValue(),
                token(number));
    }

    private static String role(int i) {
        return switch (i % 20) {
            case 7 -> "MANAGER";
            case 3, 13 -> "CLERK";
            default -> "AGENT";
        };
    }

    private static String login(int i) {
        return "%05d".formatted(i);
    }

    private static String token(int i) {
        return "load-consoles-" + login(i);
    }

    private static String hash(String token) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
