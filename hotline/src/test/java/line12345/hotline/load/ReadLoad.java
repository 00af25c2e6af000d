package line12345.hotline.load;

import line12345.hotline.load.Visit.Cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What reading costs among few and among very many tickets: {@code deploy/load/search}, {@code
 * inbox} and {@code fill} call this a step at a time.
 */
public final class ReadLoad {
    /** More than this and reading costs more because others have asked before. */
    private static final double MOST = 1.3;

    /** Milliseconds and pages in which two runs of the same may differ. */
    private static final double NOISE_MILLIS = 0.5;

    private static final double NOISE_PAGES = 20;

    /** Milliseconds of database time for a search; the house's rule. */
    private static final double LONGEST = 10;

    private final Options options;
    private final Path work;

    private ReadLoad(Options options) {
        this.options = options;
        work = options.path("work");
    }

    /**
     * @param arguments the step, then pairs of {@code --name value}
     */
    public static void main(String... arguments) throws Exception {
        Options options = new Options(Arrays.copyOfRange(arguments, 1, arguments.length));
        ReadLoad load = new ReadLoad(options);
        boolean good = true;
        try (Database database = new Database(options.path("postmaster"))) {
            switch (arguments[0]) {
                case "file" -> load.file();
                case "fill" -> load.fill(database);
                case "measure" -> load.measure(database);
                case "exact" -> good = load.exact(database);
                case "compare" -> good = load.compare(database);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
        System.exit(good ? 0 : 1);
    }

    /** One ticket by the product's own door; the others are its copies. */
    private void file() throws IOException {
        Doors doors = new Doors(options.house());
        doors.signIn(options.path("sign-ins"));
        Wish wish =
                new Wish(
                        "reading",
                        false,
                        "13812345678",
                        "",
                        "HELP",
                        "ORDINARY",
                        "路灯不亮。",
                        "0101",
                        "0101",
                        "桂花路",
                        false,
                        null);
        Files.writeString(work.resolve("number"), doors.file(wish).join());
    }

    private void fill(Database database) throws IOException {
        long began = System.nanoTime();
        long from = options.whole("from");
        long to = options.whole("to");
        new InventedYear(database, Files.readString(work.resolve("number"))).add(from, to);
        say("%d tickets written in %.0f s", to - from + 1, (System.nanoTime() - began) / 1e9);
        for (Map<String, Object> row :
                database.rows(
                        """
                        select case when relname like 'ticket_words_2%' then 'ticket_words'
                                    else relname end as name,
                               round(sum(pg_table_size(oid)) / 1048576, 1) as rows,
                               round(sum(pg_indexes_size(oid)) / 1048576, 1) as indexes
                        from pg_class where relkind = 'r'
                              and (relname in ('ticket', 'leg', 'timeline_entry', 'citizen')
                                   or relname like 'ticket_words%')
                        group by 1 order by 1
                        """)) {
            say(
                    "  %s: %s MiB and %s MiB of indexes",
                    row.get("name"), row.get("rows"), row.get("indexes"));
        }
    }

    private List<Visit> visits(Database database) {
        String clerk = options.text("clerk");
        if (options.text("what").equals("search")) {
            return List.of(
                    new Visit("the page alone", "agent01", List.of("/search"), true),
                    search("a word of one ticket", "agent01", "鼹鼠", false),
                    search("a word of every 20th", "agent01", "漏水", true),
                    search("a rare character", "agent01", "𠮷", false),
                    search("two words", "agent01", "停水 派人处理", true),
                    search("two rarer words", "agent01", "停水 南湖花园", false),
                    search("a long word", "agent01", "天花板已经发霉", true),
                    search("an everyday character", "agent01", "霉", true),
                    new Visit("all open ones", "agent01", List.of("/search?state=open"), true),
                    new Visit(
                            "a state of none",
                            "agent01",
                            List.of("/search?state=WAITING_MEETING"),
                            true),
                    search("a number's end", "agent01", "#01111", false),
                    search("an office: every 20th", clerk, "漏水", false),
                    search("an office: one ticket", clerk, "鼹鼠", false));
        }
        List<String> numbers =
                database.texts(
                        "select t.number from ticket t join leg l on l.ticket_id = t.id where"
                                + " l.state = 'HANDLING' and l.department_id = (select"
                                + " department_id from account where login = ?) order by t.id desc"
                                + " limit 40",
                        clerk);
        return List.of(
                new Visit("a ticket, by the hotline", "agent01", under("/tickets/", numbers), true),
                new Visit("a ticket, by its office", clerk, under("/tickets/", numbers), true),
                new Visit("a department's page", clerk, List.of("/desk"), true),
                new Visit("with a ticket open", clerk, under("/desk/", numbers), true),
                new Visit("the pool", "agent01", List.of("/pool"), true),
                search("search, every 20th", "agent01", "漏水", true),
                search("search of an office", clerk, "漏水", false));
    }

    private static Visit search(String name, String login, String words, boolean hot) {
        return new Visit(name, login, List.of("/search?q=" + Reading.encoded(words)), hot);
    }

    private static List<String> under(String path, List<String> numbers) {
        return numbers.stream().map(path::concat).toList();
    }

    private void measure(Database database) throws IOException {
        Reading reading = new Reading(options.house(), options.path("sign-ins"));
        Expense expense = new Expense(options, database);
        List<String> lines = new ArrayList<>();
        List<Visit> visits = visits(database);
        for (Visit visit : visits) {
            expense.warm(visit, reading, options.whole("warm"));
        }
        expense.idle();
        for (Visit visit : visits) {
            lines.add(expense.visit(visit, reading, options.whole("times")).line(visit.name()));
        }
        Files.write(work.resolve(options.text("label") + ".tsv"), lines);
    }

    /** The newest 25 of some words, by the page and by looking at every ticket. */
    private boolean exact(Database database) {
        Reading reading = new Reading(options.house(), options.path("sign-ins"));
        Sample sample = new Sample(database);
        int wrong = 0;
        List<String> words = sample.words(options.whole("words"));
        for (String word : words) {
            String page = reading.page("agent01", "/search?q=" + Reading.encoded(word));
            if (!sample.shown(page).equals(sample.scanned(word))) {
                say("WRONG: %s is not what a scan finds", word);
                wrong++;
            }
        }
        say(
                "- %d words of two characters: the newest 25 are those of a plain scan%s",
                words.size(), wrong == 0 ? "" : ", but for " + wrong);
        return wrong == 0;
    }

    private boolean compare(Database database) throws IOException {
        Map<String, Cost> small = costs("few");
        Map<String, Cost> large = costs("all");
        boolean search = options.text("what").equals("search");
        boolean judged = options.yes("judge");
        Set<String> hot =
                visits(database).stream()
                        .filter(Visit::hot)
                        .map(Visit::name)
                        .collect(Collectors.toSet());
        boolean good = true;
        say("");
        say("| | service ms | database ms | pages | at work ms | from outside ms | cpu | pages |");
        say("|---|---|---|---|---|---|---|---|");
        double page =
                large.containsKey("the page alone") ? large.get("the page alone").active() : 0;
        for (var one : large.entrySet()) {
            Cost few = small.get(one.getKey());
            Cost all = one.getValue();
            double before = few.service() + few.database();
            double after = all.service() + all.database();
            say(
                    "| %s | %.2f → %.2f | %.2f → %.2f | %.0f → %.0f | %.2f → %.2f | %.1f → %.1f | %.2f × | %.2f × |",
                    one.getKey(),
                    few.service(),
                    all.service(),
                    few.database(),
                    all.database(),
                    few.pages(),
                    all.pages(),
                    few.active(),
                    all.active(),
                    few.half(),
                    all.half(),
                    after / before,
                    all.pages() / few.pages());
            boolean grows =
                    after > before * MOST + NOISE_MILLIS
                            || all.pages() > few.pages() * MOST + NOISE_PAGES;
            boolean slow = search && all.active() - page > LONGEST;
            // Where the newest do not fill the page, what is looked through grows; the time is the
            // rule.
            if (judged && (slow || grows && hot.contains(one.getKey()))) {
                say("WRONG: %s", one.getKey());
                good = false;
            }
        }
        say("");
        return good;
    }

    private Map<String, Cost> costs(String label) throws IOException {
        Map<String, Cost> costs = new LinkedHashMap<>();
        for (String line : Files.readAllLines(work.resolve(label + ".tsv"))) {
            String[] columns = line.split("\t");
            costs.put(columns[0], Cost.of(columns));
        }
        return costs;
    }

    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
