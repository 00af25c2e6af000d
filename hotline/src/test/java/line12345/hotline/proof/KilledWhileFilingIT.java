package line12345.hotline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The application killed while many people file at once: every number that was shown is a whole
 * ticket afterwards, and nothing is half there.
 */
class KilledWhileFilingIT {
    private static final long SEED = Long.getLong("line12345.proof.seed", 12_345L);
    private static final int AGENTS = 6;
    private static final int CITIZENS = 3;

    private static final Path LOGS = Bench.logs("KilledWhileFilingIT");
    private static final Random RANDOM = new Random(SEED);
    private static RunningHouse house;

    /** Numbers as they were shown, by the draft's key, over all rounds. */
    private static final Map<String, String> SHOWN = new ConcurrentHashMap<>();

    /** Everything that was ever sent. */
    private static final Queue<Filing> SENT = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void open() {
        System.out.println("filings from seed " + SEED + " (-Dline12345.proof.seed)");
        house = RunningHouse.withoutTelephony(LOGS);
    }

    @AfterAll
    static void close() {
        if (house != null) {
            house.close();
        }
    }

    @Test
    void everyShownNumberIsAWholeTicket() {
        survives(house::kill);
    }

    @Test
    void evenIfTheDatabaseIsKilledWithIt() {
        survives(house::killWithDatabase);
    }

    private static void survives(Runnable kill) {
        killAmidFiling(SHOWN.size() + 60 + RANDOM.nextInt(60), kill);
        house.start();
        assertThat(house.sql().number("select count(*) from ticket"))
                .as("shown ones are there, unsent ones are not")
                .isBetween((long) SHOWN.size(), (long) SENT.size());
        shownNumbersAreThere();
        nothingIsHalf();
        facts();
        filingAgainGivesTheSameNumbers();
    }

    private static void killAmidFiling(int shown, Runnable kill) {
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < AGENTS + CITIZENS; i++) {
            boolean web = i >= AGENTS;
            Staff one = web ? Staff.nobody(house::at) : house.signIn("agent%02d".formatted(i + 1));
            long seed = RANDOM.nextLong();
            people.add(new Thread(() -> fileUntilNobodyAnswers(one, web, new Random(seed))));
        }
        people.forEach(Thread::start);
        await("enough was filed")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> SHOWN.size() >= shown);
        kill.run();
        await("everybody noticed")
                .atMost(Duration.ofSeconds(30))
                .until(() -> people.stream().noneMatch(Thread::isAlive));
        System.out.printf("killed: %d sent, %d shown%n", SENT.size(), SHOWN.size());
        assertThat(SENT.size()).as("some were on their way").isGreaterThan(SHOWN.size());
    }

    private static void fileUntilNobodyAnswers(Staff by, boolean web, Random random) {
        while (true) {
            Filing.Way agentsWay =
                    random.nextBoolean() ? Filing.Way.ANSWERED : Filing.Way.DISPATCHED;
            Filing filing = Filing.of(random, web ? Filing.Way.WEB : agentsWay);
            SENT.add(filing);
            try {
                SHOWN.put(filing.key(), filing.file(by));
            } catch (Staff.NoAnswer gone) {
                return;
            }
        }
    }

    private static void shownNumbersAreThere() {
        Map<String, String> stored = stored();
        SHOWN.forEach((key, number) -> assertThat(stored).containsEntry(key, number));
    }

    private static Map<String, String> stored() {
        Map<String, String> numbers = new ConcurrentHashMap<>();
        house.sql()
                .rows("select message_key, number from ticket")
                .forEach(
                        row ->
                                numbers.put(
                                        (String) row.get("message_key"),
                                        (String) row.get("number")));
        return numbers;
    }

    /** Each part of a ticket is looked for apart. */
    private static void nothingIsHalf() {
        none(
                "a ticket without its history",
                "not exists (select 1 from timeline_entry e" + " where e.ticket_id = t.id)");
        none(
                "a dispatched ticket without leg",
                "t.state = 'HANDLING' and not exists"
                        + " (select 1 from leg l where l.ticket_id = t.id)");
        none(
                "a dispatched ticket without a word of it in its history",
                "t.state = 'HANDLING' and"
                        + " (select count(*) from timeline_entry e where e.ticket_id = t.id) < 2");
        none(
                "an answered ticket without answer",
                "t.state = 'CLOSED' and (t.answer is null or" + " t.closed_at is null)");
        none(
                "a web ticket without its picture",
                "t.channel = 'portal' and not exists"
                        + " (select 1 from attachment a where a.ticket_id = t.id)");
        none(
                "a ticket that was not told, or told twice",
                "(select count(*) from fact f where"
                        + " f.kind = 'TicketFiled' and f.payload ->> 'number' = t.number) <> 1");
        none(
                "a dispatch that was not told",
                "t.state = 'HANDLING' and (select count(*) from fact f"
                        + " where f.kind = 'TicketDispatched' and f.payload ->> 'number' = t.number) <> 1");
        none(
                "a closing that was not told",
                "t.state = 'CLOSED' and (select count(*) from fact f"
                        + " where f.kind = 'TicketClosed' and f.payload ->> 'number' = t.number) <> 1");
        assertThat(
                        house.sql()
                                .number(
                                        """
                                        select count(*) from fact f
                                        where f.kind like 'Ticket%' and not exists (
                                            select 1 from ticket t
                                            where t.number = f.payload ->> 'number')
                                        """))
                .as("facts of tickets that are not there")
                .isZero();
        assertThat(Recount.own(house.sql(), "tickets.", "legs.", "handling."))
                .as("figures")
                .isEqualTo(Recount.tickets(house.sql()));
    }

    private static void none(String what, String condition) {
        assertThat(house.sql().rows("select t.number, t.state from ticket t where " + condition))
                .as(what)
                .isEmpty();
    }

    /** What was not told before the kill is told now, numbered without a gap. */
    private static void facts() {
        await("all facts are told")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                house.sql().number("select count(*) from fact where number is null")
                                        == 0);
        assertThat(
                        house.sql()
                                .rows(
                                        "select count(number) as count, min(number), max(number) from fact"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.get("min")).isEqualTo(1L);
                            assertThat(row.get("max")).isEqualTo(row.get("count"));
                        });
    }

    private static void filingAgainGivesTheSameNumbers() {
        Staff agent = house.signIn("agent01");
        Staff citizen = Staff.nobody(house::at);
        for (Filing filing : SENT) {
            String number = filing.file(filing.way() == Filing.Way.WEB ? citizen : agent);
            String shown = SHOWN.putIfAbsent(filing.key(), number);
            assertThat(number)
                    .as("the number of " + filing)
                    .isEqualTo(shown == null ? number : shown);
        }
        assertThat(stored()).isEqualTo(SHOWN).hasSize(SENT.size());
        nothingIsHalf();
        Recount.ofManagersPage(house.signIn("manager01"), house.sql());
    }
}
