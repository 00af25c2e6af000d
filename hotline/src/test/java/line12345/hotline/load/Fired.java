package line12345.hotline.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What has become of the copies: fired once, not yet, or in a way that must not be. */
final class Fired {
    private final Database database;

    Fired(Database database) {
        this.database = database;
    }

    /** Signing alarms of the copies that have come due and are still there. */
    long waiting() {
        return database.number(
                """
                select count(*) from (
                    select 1 from alarm where parked_at is null and try_at <= clock_timestamp()
                    limit 100000) due
                """);
    }

    /** Copies of a range that somebody was told of as signed. */
    long signed(long from, long to) {
        return ((Number) times(from, to).get("n")).longValue();
    }

    String took(long from, long to) {
        var row = times(from, to);
        double seconds = ((Number) row.get("seconds")).doubleValue();
        long signed = ((Number) row.get("n")).longValue();
        return String.format(
                Locale.ROOT,
                "%d happened, %.1f s from the first to the last, %.0f a second",
                signed,
                seconds,
                signed / Math.max(seconds, 0.001));
    }

    private Map<String, Object> times(long from, long to) {
        return database.rows(
                        """
                        select count(distinct payload ->> 'ticketId') as n,
                               coalesce(extract(epoch from max(happened_at) - min(happened_at)), 0)
                                   ::float8 as seconds
                        from fact where kind = 'LegSigned'
                            and (payload ->> 'ticketId')::bigint between ? and ?
                        """,
                        OpenLegs.idOf(from),
                        OpenLegs.idOf(to))
                .get(0);
    }

    /** How late they were, for the copies of a range, from the moment to the office's history. */
    String lateness(long from, long to) {
        var row =
                database.rows(
                                """
                                select count(*) as n,
                                       percentile_cont(0.5) within group (order by late) as p50,
                                       percentile_cont(0.99) within group (order by late) as p99,
                                       max(late) as most
                                from (select extract(epoch from f.happened_at - l.sign_by)::float8
                                             * 1000 as late
                                      from fact f
                                      join leg l on l.ticket_id = (f.payload ->> 'ticketId')::bigint
                                      where f.kind = 'LegSigned' and l.id between ? and ?) late
                                """,
                                OpenLegs.idOf(from),
                                OpenLegs.idOf(to))
                        .get(0);
        return String.format(
                Locale.ROOT,
                "%s alarms, half within %.0f ms, 99 of 100 within %.0f ms, latest %.0f ms",
                row.get("n"),
                row.get("p50"),
                row.get("p99"),
                row.get("most"));
    }

    /** Sentences on what must not be; empty when every copy is as it should be. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        check(
                wrong,
                "signed more than once",
                """
                select count(*) from (
                    select 1 from fact where kind = 'LegSigned'
                    group by payload ->> 'ticketId', payload ->> 'position' having count(*) > 1) x
                """);
        check(
                wrong,
                "more than one line in the history about it",
                """
                select count(*) from (
                    select 1 from timeline_entry where ticket_id >= %1$d
                    group by ticket_id having count(*) > 1) x
                """);
        check(
                wrong,
                "due and not signed",
                """
                select count(*) from leg
                where id >= %1$d and sign_by <= clock_timestamp() - interval '5 s'
                      and state = 'WAITING_SIGN'
                """);
        check(
                wrong,
                "signed before the moment",
                """
                select count(*) from leg
                where id >= %1$d and signed_at < sign_by
                """);
        check(
                wrong,
                "signed, but nobody was told",
                """
                select count(*) from leg l
                where l.id >= %1$d and l.signed_at is not null and not exists (
                    select 1 from fact f where f.kind = 'LegSigned'
                        and (f.payload ->> 'ticketId')::bigint = l.ticket_id)
                """);
        check(
                wrong,
                "signed, but the alarm is still there",
                """
                select count(*) from alarm a join leg l on l.ticket_id = a.ticket_id
                where l.id >= %1$d and a.kind = 'sign-by' and l.signed_at is not null
                """);
        check(wrong, "parked", "select count(*) from alarm where parked_at is not null");
        return wrong;
    }

    private void check(List<String> wrong, String what, String query) {
        long found = database.number(query.formatted(OpenLegs.idOf(0)));
        if (found > 0) {
            wrong.add(found + " " + what);
        }
    }
}
