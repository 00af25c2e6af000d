package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.application.DecideApplication;
import line12345.ticketing.application.kind.AskReturn;
import line12345.ticketing.repeat.JoinTicket;
import line12345.ticketing.repeat.PartTicket;
import line12345.ticketing.ticket.state.Closing;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.urging.UrgeTicket;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

/**
 * Fifty tickets live through June; then each of their figures on the manager's page is counted
 * again, by SQL that the product does not have.
 */
@QuarkusTest
class ManagerPageAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2026-06-26T07:00:00Z");
    private static final Pattern COUNT =
            Pattern.compile("data-figure=\"([^\"]+)\" data-value=\"(\\d+)\"");
    private static final Pattern RATE =
            Pattern.compile(
                    "data-figure=\"([^\"]+)\" data-numerator=\"(\\d+)\" data-denominator=\"(\\d+)\"");

    /** Figure → what is counted; {@code @} stands for "on these days", {@code #} for the office. */
    private static final Map<String, String> RECOUNT = new TreeMap<>();

    /** Rate on the page → the two figures it is made of. */
    private static final Map<String, String[]> RATES = new TreeMap<>();

    private static void rate(String name, String part, String whole) {
        RATES.put("rate." + name, new String[] {part, whole});
    }

    static {
        rate("closed_on_time", "tickets.closed_on_time", "tickets.closed");
        rate(
                "closed_on_second_time",
                "tickets.closed_on_second_time",
                "tickets.closed_with_second_promise");
        rate("replied_on_time", "legs.replied_on_time", "legs.replied");
        rate("handling_good", "handling.good", "handling.rated");
        rate("handling_solved", "handling.solved", "handling.rated");
        rate("taken_back", "tickets.taken_back", "legs.dispatched");
        rate("return_granted", "applications.RETURN.GRANTED", "applications.RETURN.made");
        rate("extended", "applications.EXTENSION.GRANTED", "legs.dispatched");
        rate("urged", "tickets.urged", "tickets.filed");
        rate("redone", "tickets.redone", "legs.replied");
        rate("signed_itself", "legs.signed_itself", "legs.dispatched");
    }

    static {
        String closed =
                "ticket t left join lateral (select department_id from leg where ticket_id = t.id"
                        + " and part in ('LEAD', 'TOLD') and state not in ('RETURNED', 'RECALLED')"
                        + " order by position desc limit 1) l on true"
                        + " where closed_at@"
                        + " and coalesce(l.department_id, t.answer_department_id, 0)#";
        RECOUNT.put("tickets.filed", "ticket where filed_at@");
        for (String kind : "CONSULTATION HELP COMPLAINT REPORT SUGGESTION PRAISE".split(" ")) {
            RECOUNT.put(
                    "tickets.filed." + kind, "ticket where filed_at@ and kind = '" + kind + "'");
        }
        RECOUNT.put("tickets.closed", closed);
        RECOUNT.put(
                "tickets.closed_on_time",
                closed + " and coalesce(answered_at, closed_at) < promised_at");
        for (Closing how : Closing.values()) {
            RECOUNT.put("tickets.closing." + how, closed + " and closing = '" + how + "'");
        }
        String second = closed + " and second_at is not null";
        RECOUNT.put("tickets.closed_with_second_promise", second);
        RECOUNT.put(
                "tickets.closed_on_second_time",
                second + " and coalesce(answered_at, closed_at) < second_at");
        RECOUNT.put("tickets.joined", noted("并单"));
        RECOUNT.put("tickets.parted", noted("拆单"));
        RECOUNT.put("tickets.urged", noted("催办"));
        RECOUNT.put("tickets.taken_back", noted("同意退单"));
        for (String kind : "RETURN EXTENSION".split(" ")) {
            String asked = "application where kind = '" + kind + "' and ";
            RECOUNT.put("applications." + kind + ".made", asked + "asked_at@");
            RECOUNT.put(
                    "applications." + kind + ".GRANTED",
                    asked + "state = 'GRANTED' and decided_at@");
        }
        RECOUNT.put("legs.signed", "leg where signed_at@ and not signed_itself");
        RECOUNT.put("legs.signed_itself", "leg where signed_at@ and signed_itself");
        RECOUNT.put("tickets.redone", "leg where dispatched_at@ and redo and department_id#");
        RECOUNT.put(
                "legs.dispatched",
                "leg where part <> 'TOLD' and dispatched_at@ and department_id#");
        RECOUNT.put("legs.replied", "leg where replied_at@ and department_id#");
        RECOUNT.put(
                "legs.replied_on_time",
                "leg where replied_at@ and replied_at < due_at and department_id#");
        RECOUNT.put("handling.rated", "rating where rated_at@ and department_id#");
        RECOUNT.put("handling.good", "rating where rated_at@ and level >= 3 and department_id#");
        RECOUNT.put("handling.solved", "rating where rated_at@ and solved and department_id#");
    }

    private static String noted(String what) {
        return "timeline_entry where at@ and what = '" + what + "'";
    }

    @Inject Journeys journeys;
    @Inject DataSource database;
    @Inject UrgeTicket urge;
    @Inject JoinTicket join;
    @Inject PartTicket part;
    @Inject AskReturn askReturn;
    @Inject DecideApplication decide;
    @Inject ApplicationLists applications;

    @BeforeEach
    void itIsJune() {
        // Signed in by the real clock: a session opened in June would have run out for other tests.
        as("manager01").get("/manager");
        QuarkusMock.installMockForType(
                new OfficeClock() {
                    @Override
                    public Instant now() {
                        return NOW;
                    }
                },
                OfficeClock.class);
    }

    @Test
    void everyFigureOnThePageEqualsARecount() throws SQLException {
        Random random = new Random(20260626);
        for (int i = 0; i < 49; i++) {
            journeys.live(
                    random, Instant.parse("2026-06-01T01:00:00Z").plus(Duration.ofHours(12L * i)));
        }
        journeys.file(Journeys.answer(), NOW.minusSeconds(60));
        frictions(NOW.minusSeconds(50));

        for (String period : new String[] {"month", "today"}) {
            String page =
                    as("manager01")
                            .accept("text/html")
                            .get("/manager?offices=" + period)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString();
            int checked = counts(page) + rates(page);
            assertThat(checked).as("figures found on the page").isGreaterThan(90);
        }
        assertThat(recount("month", "", "tickets.closing.EXPLAINED")).isPositive();
        assertThat(recount("month", "", "tickets.redone")).isPositive();
        assertThat(recount("month", "", "legs.replied"))
                .isGreaterThan(recount("month", "", "legs.replied_on_time"));
        assertThat(recount("today", "", "tickets.filed")).isPositive();
        for (String figure : "joined parted urged taken_back".split(" ")) {
            assertThat(recount("today", "", "tickets." + figure)).as(figure).isPositive();
        }
    }

    /** Urged, joined twice and parted once, and given back with leave. */
    private void frictions(Instant at) {
        Actor agent = journeys.first(Role.AGENT);
        String main = journeys.file(Journeys.send(), at).number();
        urge.urge(main, "市民再次来电", agent, at);
        for (int i = 0; i < 2; i++) {
            String repeat = journeys.file(Journeys.send(), at).number();
            join.join(repeat, main, journeys.version(repeat), agent, at);
            if (i == 0) {
                part.part(repeat, "不是同一处", journeys.version(repeat), agent, at);
            }
        }
        Actor clerk = journeys.clerkOf(31);
        askReturn.ask(main, "duty", "目录另有规定", null, journeys.version(main), clerk, at);
        Actor reviewer = journeys.first(Role.REVIEWER);
        var asked = applications.ofTicket(main, reviewer, at).get(0);
        decide.decide(asked.id(), true, "", asked.version(), reviewer, at);
    }

    private int counts(String page) throws SQLException {
        int checked = 0;
        Matcher found = COUNT.matcher(page);
        while (found.find()) {
            Name name = Name.of(found.group(1));
            if (name.figure().startsWith("calls.")) {
                continue; // proved by two hundred calls
            }
            assertThat(Long.parseLong(found.group(2)))
                    .as(found.group(1))
                    .isEqualTo(recount(name.scope(), name.office(), name.figure()));
            checked++;
        }
        return checked;
    }

    private int rates(String page) throws SQLException {
        int checked = 0;
        Matcher found = RATE.matcher(page);
        while (found.find()) {
            Name name = Name.of(found.group(1));
            String[] parts = RATES.get(name.figure());
            if (parts == null) {
                assertThat(name.figure()).containsAnyOf("connected", "within_15s", "survey");
                continue;
            }
            assertThat(Long.parseLong(found.group(2)))
                    .as(found.group(1))
                    .isEqualTo(recount(name.scope(), name.office(), parts[0]));
            assertThat(Long.parseLong(found.group(3)))
                    .as(found.group(1))
                    .isEqualTo(recount(name.scope(), name.office(), parts[1]));
            checked++;
        }
        return checked;
    }

    /**
     * {@code month.office.31.legs.replied} and its like.
     *
     * @param office empty for the whole city
     */
    private record Name(String scope, String office, String figure) {
        private static final Pattern PARTS =
                Pattern.compile("(month|today|now|day\\.[0-9-]+)(?:\\.office\\.(\\d+))?\\.(.+)");

        static Name of(String name) {
            Matcher parts = PARTS.matcher(name);
            assertThat(parts.matches()).as("a figure's name: " + name).isTrue();
            return new Name(
                    parts.group(1), parts.group(2) == null ? "" : parts.group(2), parts.group(3));
        }
    }

    private long recount(String scope, String office, String figure) throws SQLException {
        LocalDate today = OfficeClock.dayOf(NOW);
        if (scope.equals("now")) {
            String state = figure.substring("tickets.state.".length());
            return number("select count(*) from ticket where state = '" + state + "'");
        }
        LocalDate from =
                switch (scope) {
                    case "month" -> today.withDayOfMonth(1);
                    case "today" -> today;
                    default -> LocalDate.parse(scope.substring("day.".length()));
                };
        // The month so far: some of the late ones are still to come.
        LocalDate to = scope.equals("month") ? today.plusDays(1) : from.plusDays(1);
        if (figure.equals("tickets.events")) {
            return recount(scope, office, "tickets.filed")
                    - recount(scope, office, "tickets.joined")
                    + recount(scope, office, "tickets.parted");
        }
        assertThat(RECOUNT).as("how this figure is counted").containsKey(figure);
        String where = RECOUNT.get(figure);
        String days = " >= '%s 00:00+08' and @ < '%s 00:00+08'".formatted(from, to);
        Matcher column = Pattern.compile("(\\w+)@").matcher(where);
        where = column.replaceAll(match -> match.group(1) + days.replace("@", match.group(1)));
        return number(
                "select count(*) from "
                        + where.replace("#", office.isEmpty() ? " >= 0" : " = " + office));
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }
}
