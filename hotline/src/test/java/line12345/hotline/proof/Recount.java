package line12345.hotline.proof;

import java.util.Map;
import java.util.TreeMap;

/** Figures counted anew over the tables, apart from the product's own counting. */
final class Recount {
    private static final String TICKETS =
            """
            select 'tickets.filed' as figure, count(*) as amount from ticket
            union all select 'tickets.filed.' || kind, count(*) from ticket group by kind
            union all select 'tickets.channel.' || channel, count(*) from ticket group by channel
            union all select 'tickets.state.' || state, count(*) from ticket group by state
            union all select 'tickets.closed', count(*) from ticket where closed_at is not null
            union all select 'tickets.closing.' || closing, count(*) from ticket
                      where closed_at is not null group by closing
            union all select 'tickets.closed_on_time', count(*) from ticket
                      where closed_at is not null and answered_at < promised_at
            union all select 'tickets.redone', count(*) from leg where redo
            union all select 'legs.dispatched', count(*) from leg
            union all select 'legs.replied', count(*) from leg where replied_at is not null
            union all select 'legs.replied_on_time', count(*) from leg where replied_at < due_at
            union all select 'handling.rated', count(*) from rating
            union all select 'handling.good', count(*) from rating where level >= 3
            union all select 'handling.solved', count(*) from rating where solved
            """;

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

    private Recount() {}

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
