package line12345.hotline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.FigureRows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures counted anew over the tables, apart from the product's own counting. */
final class Recount {
    /** Also used by the load test of intake. */
    private static final String TICKETS = script("/proof/recount-tickets.sql");

    private static final String CALLS =
            """
            select 'calls.in' as figure, count(*) as amount from call
            union all select 'calls.answered', count(*) from call where answered_at is not null
            union all select 'calls.answered_15s', count(*) from call
                      where answered_at is not null and wait_millis <= 15000
            union all select 'calls.' || lower(outcome), count(*) from call
                      where outcome <> 'ANSWERED' group by outcome
            union all select 'calls.surveyed', count(*) from call where survey_level is not null
            union all select 'calls.survey_good', count(*) from call where survey_level >= 3
            """;

    /** The office of a closed ticket is the one that had it last, 0 the hotline itself. */
    private static final String OFFICES =
            """
            select 'office.' || department_id || '.legs.dispatched' as figure, count(*) as amount
            from leg where part <> 'TOLD' and not withdrawn group by department_id
            union all
            select 'office.' || department_id || '.tickets.redone', count(*)
            from leg where redo and part = 'LEAD' group by department_id
            union all
            select 'office.' || coalesce(department_id, 0) || '.tickets.closed', count(*)
            from ticket t left join lateral (
                select department_id from leg l where l.ticket_id = t.id
                and part in ('LEAD', 'TOLD') and state not in ('RETURNED', 'RECALLED')
                order by position desc limit 1) last on true
            where closed_at is not null and closing <> 'DROPPED' group by department_id
            """;

    private static final Pattern SHOWN =
            Pattern.compile("data-figure=\"(?:month|now)\\.([^\"]+)\" data-value=\"(\\d+)\"");

    private static final Pattern RATE =
            Pattern.compile(
                    "data-figure=\"month\\.(rate\\.\\w+)\" data-numerator=\"(\\d+)\""
                            + " data-denominator=\"(\\d+)\"");

    /** What the page adds up itself, and what weighs on tickets. */
    private static final String WEIGHT =
            """
            select 'tickets.events' as figure, count(*) as amount from ticket where main_id is null
            union all select 'tickets.closed_with_second_promise', count(*) from ticket
                      where closed_at is not null and closing <> 'DROPPED' and second_at is not null
            union all select 'tickets.closed_on_second_time', count(*) from ticket
                      where closed_at is not null and closing <> 'DROPPED'
                      and coalesce(heard_at, closed_at) < second_at
            union all select 'tickets.taken_back', coalesce(sum(bounces), 0) from ticket
            union all select 'tickets.urged', coalesce(sum(urged), 0) from ticket
            union all select 'legs.signed_itself', count(*) from leg where signed_itself
            union all select 'legs.signed', count(*) from leg
                      where signed_at is not null and not signed_itself
            union all select 'legs.sent_back', coalesce(sum(sent_back), 0) from leg
            union all select 'legs.overdue', count(*) from leg where overdue
            union all select 'applications.' || kind || '.made', count(*) from application group by kind
            union all select 'applications.' || kind || '.' || state, count(*) from application
                      where state <> 'PENDING' group by kind, state
            """;

    private Recount() {}

    /**
     * Each figure of the manager's page, this month's and those of now, must be what a recount of
     * everything says: a proof's city is empty when it begins.
     */
    static void ofManagersPage(Staff manager, Sql sql) {
        Map<String, Long> counted = new TreeMap<>(calls(sql));
        counted.putAll(tickets(sql));
        counted.putAll(moved(sql, OFFICES));
        counted.putAll(moved(sql, WEIGHT));
        String page = manager.page("/manager");
        counts(page, counted);
        rates(page, counted);
    }

    private static void counts(String page, Map<String, Long> counted) {
        Map<String, Long> shown = new TreeMap<>();
        Matcher figure = SHOWN.matcher(page);
        while (figure.find()) {
            shown.put(figure.group(1), Long.parseLong(figure.group(2)));
        }
        assertThat(shown).as("figures on the page").hasSizeGreaterThan(20);
        shown.replaceAll((name, value) -> value - counted.getOrDefault(name, 0L));
        shown.values().removeIf(difference -> difference == 0);
        assertThat(shown).as("figures on the page less the recount").isEmpty();
    }

    private static void rates(String page, Map<String, Long> counted) {
        Map<String, List<Long>> shown = new TreeMap<>();
        Matcher rate = RATE.matcher(page);
        while (rate.find()) {
            shown.put(
                    rate.group(1),
                    List.of(Long.parseLong(rate.group(2)), Long.parseLong(rate.group(3))));
        }
        Map<String, List<Long>> right = new TreeMap<>();
        FigureRows.RATES.forEach(
                (name, parts) ->
                        right.put(
                                name,
                                parts.stream().map(one -> counted.getOrDefault(one, 0L)).toList()));
        assertThat(shown).as("rates on the page").isEqualTo(right);
    }

    static Map<String, Long> tickets(Sql sql) {
        return moved(sql, TICKETS);
    }

    static Map<String, Long> calls(Sql sql) {
        return moved(sql, CALLS);
    }

    /** The product's own figures of one kind, without those by hour and those that are nought. */
    static Map<String, Long> own(Sql sql, String... prefixes) {
        Map<String, Long> own = new TreeMap<>(sql.figures());
        own.values().removeIf(amount -> amount == 0);
        own.keySet().removeIf(name -> name.matches(".*\\.h\\d\\d"));
        own.keySet()
                .removeIf(name -> java.util.Arrays.stream(prefixes).noneMatch(name::startsWith));
        return own;
    }

    private static String script(String name) {
        try (InputStream in = Recount.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Long> moved(Sql sql, String query) {
        Map<String, Long> counted = new TreeMap<>();
        for (Map<String, Object> row : sql.rows(query)) {
            if ((Long) row.get("amount") > 0) {
                counted.put((String) row.get("figure"), (Long) row.get("amount"));
            }
        }
        return counted;
    }
}
