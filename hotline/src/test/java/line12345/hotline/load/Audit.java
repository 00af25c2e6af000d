package line12345.hotline.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks for every receipt in the database, and for what belongs to each ticket. */
final class Audit {
    private static final String TABLE =
            """
            drop table if exists receipt;
            create temp table receipt (key text, channel text, number text);
            """;

    /** What must be nought, and how it is counted. */
    private static final Map<String, String> NOUGHT = new LinkedHashMap<>();

    static {
        NOUGHT.put(
                "receipts without their ticket",
                """
                select count(*) from receipt r where r.number is not null and not exists (
                    select 1 from ticket t where t.number = r.number and t.channel = r.channel
                        and t.message_key = r.key)
                """);
        NOUGHT.put(
                "requests with two numbers",
                """
                select count(*) from (select key from receipt where number is not null
                    group by channel, key having count(distinct number) > 1) twice
                """);
        NOUGHT.put(
                "numbers given to two requests",
                """
                select count(*) from (select number from receipt where number is not null
                    group by number having count(distinct key) > 1) twice
                """);
        NOUGHT.put(
                "tickets that nobody asked for",
                """
                select count(*) from ticket t where not exists (
                    select 1 from receipt r where r.key = t.message_key and r.channel = t.channel)
                """);
        NOUGHT.put(
                "tickets not told of exactly once",
                """
                select count(*) from ticket t left join (
                    select payload ->> 'number' as number, count(*) as told from fact
                    where kind = 'TicketFiled' group by 1) f on f.number = t.number
                where coalesce(f.told, 0) <> 1
                """);
        NOUGHT.put(
                "tickets without an office although dispatched",
                """
                select count(*) from ticket t where t.closed_at is null
                    and not exists (select 1 from leg l where l.ticket_id = t.id)
                    -- What citizens report on the web is read by a person before any office gets it.
                    and not (t.channel = 'portal'
                        and (t.kind = 'REPORT' or t.matter_code in (
                            with recursive below as (
                                select code from matter where discipline
                                union select m.code from matter m join below b on m.parent_code = b.code)
                            select code from below)))
                """);
        NOUGHT.put(
                "tickets without a history",
                """
                select count(*) from ticket t where not exists (
                    select 1 from timeline_entry e where e.ticket_id = t.id)
                """);
        NOUGHT.put("facts without a number", "select count(*) from fact where number is null");
        NOUGHT.put(
                "gaps among the facts' numbers",
                "select coalesce(max(number), 0) - count(number) from fact");
        NOUGHT.put(
                "facts that the bus was not given",
                "select last_number - sent_number from fact_relay");
    }

    private static final String FIGURES =
            """
            select figure, sum(amount)::bigint as amount from (
                select figure, amount from figure_counter
                union all select figure, amount from figure_delta) f
            where figure ~ '^(tickets|legs|handling)\\.' and figure !~ '\\.h\\d\\d$'
            group by figure having sum(amount) <> 0
            """;

    private final Database database;
    private final Path recount;

    /**
     * @param recount SQL that counts every figure anew from the tables
     */
    Audit(Database database, Path recount) {
        this.database = database;
        this.recount = recount;
    }

    /**
     * @param found by what was looked for; all nought when nothing is lost
     * @param tickets in the database
     * @param unanswered requests without a receipt, and how many of them are filed all the same
     */
    record Finding(Map<String, Long> found, long tickets, long unanswered, long unansweredFiled) {
        boolean clean() {
            return found.values().stream().allMatch(count -> count == 0);
        }
    }

    Finding look(List<Receipts.Receipt> receipts) {
        database.run(TABLE);
        database.batch(
                "insert into receipt values (?, ?, ?)",
                receipts.stream()
                        .map(r -> new Object[] {r.key(), r.channel(), r.number()})
                        .toList());
        database.run(
                "create index on receipt (key); create index on receipt (number); analyze receipt");
        Map<String, Long> found = new LinkedHashMap<>();
        database.atOneMoment(
                () -> {
                    NOUGHT.forEach((what, sql) -> found.put(what, database.number(sql)));
                    found.putAll(wrongFigures());
                });
        String silent =
                """
                from receipt r where not exists (select 1 from receipt s
                    where s.key = r.key and s.channel = r.channel and s.number is not null)
                """;
        return new Finding(
                found,
                database.number("select count(*) from ticket"),
                database.number("select count(distinct r.key) " + silent),
                database.number(
                        "select count(distinct r.key) "
                                + silent
                                + " and exists (select 1 from ticket t where t.message_key = r.key)"));
    }

    /** By how much each figure differs from a recount; the sum of differences if there is none. */
    private Map<String, Long> wrongFigures() {
        Map<String, Long> wrong = new TreeMap<>();
        figures(FIGURES).forEach((figure, amount) -> wrong.merge(figure, amount, Long::sum));
        figures(text()).forEach((figure, amount) -> wrong.merge(figure, -amount, Long::sum));
        long figures = wrong.size();
        Map<String, Long> found = new LinkedHashMap<>();
        found.put("too few figures to compare", figures < 5 ? 1L : 0L);
        wrong.values().removeIf(amount -> amount == 0);
        found.put("of %d figures, those unlike a recount".formatted(figures), (long) wrong.size());
        wrong.forEach(
                (figure, amount) -> found.put("figure " + figure + " less a recount", amount));
        return found;
    }

    private Map<String, Long> figures(String sql) {
        Map<String, Long> figures = new TreeMap<>();
        database.rows(sql)
                .forEach(
                        row -> {
                            long amount = ((Number) row.get("amount")).longValue();
                            if (amount != 0) {
                                figures.put((String) row.get("figure"), amount);
                            }
                        });
        return figures;
    }

    private String text() {
        try {
            return Files.readString(recount);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
