package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.FigureRows;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.application.DecideApplication;
import line12345.ticketing.application.kind.AskReturn;
import line12345.ticketing.repeat.JoinTicket;
import line12345.ticketing.repeat.PartTicket;
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
import java.util.List;
import java.util.Random;
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
            assertThat(FigureRows.RATES).containsKey(name.figure());
            List<String> parts = FigureRows.RATES.get(name.figure());
            if (parts.get(0).startsWith("calls.")) {
                continue; // proved by two hundred calls
            }
            assertThat(Long.parseLong(found.group(2)))
                    .as(found.group(1))
                    .isEqualTo(recount(name.scope(), name.office(), parts.get(0)));
            assertThat(Long.parseLong(found.group(3)))
                    .as(found.group(1))
                    .isEqualTo(recount(name.scope(), name.office(), parts.get(1)));
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
            return number(FigureRows.standing(state));
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
        return number(FigureRows.count(figure, office, from, to));
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
