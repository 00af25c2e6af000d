package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.WrongPhoneNumber;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.search.Found;
import line12345.ticketing.search.SearchFor;
import line12345.ticketing.search.SearchTickets;
import line12345.ticketing.search.WrongSearch;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.state.TicketState;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Finds what is there, all of it, and nothing that is not this person's business. */
@QuarkusTest
class SearchAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2024-01-10");
    private static final LocalDate LAST = LocalDate.parse("2024-06-30");
    private static final int MANY = 2500;
    private static boolean filled;

    @Inject Journeys journeys;
    @Inject ManyTickets many;
    @Inject SearchTickets searchTickets;
    @Inject ReadTicket readTicket;

    @BeforeEach
    void manyTickets() {
        if (!filled) {
            many.add(MANY, 12345);
            many.fill();
            filled = true;
        }
    }

    private List<String> all(SearchFor what, Actor actor) {
        List<String> numbers = new ArrayList<>();
        String cursor = null;
        do {
            Found found = searchTickets.search(what, cursor, actor, NOW);
            found.lines().stream().map(TicketLine::number).forEach(numbers::add);
            cursor = found.next();
        } while (cursor != null);
        return numbers;
    }

    /** By looking at every ticket there is. */
    private List<String> scanned(String... words) {
        StringBuilder sql =
                new StringBuilder(
                        "select number from ticket where id > 900000000 and filed_on between"
                                + " '2024-01-10' and '2024-06-30'");
        for (int i = 1; i <= words.length; i++) {
            sql.append(
                    (" and (position(lower(normalize(?%d, NFKC)) in lower(normalize(content,"
                                    + " NFKC))) > 0 or position(lower(normalize(?%d, NFKC)) in"
                                    + " lower(normalize(address, NFKC))) > 0)")
                            .formatted(i, i));
        }
        return many.strings(sql + " order by filed_at desc, id desc", (Object[]) words);
    }

    @Test
    void findsExactlyWhatAScanFindsInTheSameOrder() {
        Actor agent = journeys.first(Role.AGENT);
        Random random = new Random(99);
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "停水", "南湖花园", "𠮷", "龘", "水", "3号楼停", "A栋", "ａ", "12a", "湖水湖水",
                                "没有的"));
        for (int i = 0; i < 15; i++) {
            String text = ManyTickets.text(random, 2).substring(2).strip();
            if (text.codePoints().noneMatch(c -> "，。（\n".indexOf(c) >= 0) && !text.isEmpty()) {
                words.add(text);
            }
        }
        assertThat(words).hasSizeGreaterThan(15);
        for (String word : words) {
            assertThat(all(SearchFor.words(word).between(FIRST, LAST).withLimit(100), agent))
                    .as(word)
                    .isEqualTo(scanned(word));
        }
        assertThat(all(SearchFor.words("停水 南湖").between(FIRST, LAST).withLimit(7), agent))
                .isEqualTo(scanned("停水", "南湖"))
                .hasSizeGreaterThan(20);
        assertThat(all(SearchFor.all().between(FIRST, LAST).withLimit(100), agent)).hasSize(MANY);
    }

    @Test
    void anOfficeFindsExactlyWhatItMayRead() {
        List<String> some =
                all(
                        SearchFor.words("停水").between(FIRST, LAST).withLimit(100),
                        journeys.first(Role.MANAGER));

        for (Actor clerk :
                List.of(journeys.clerkOf(31), journeys.clerkOf(32), journeys.clerkOf(21))) {
            List<String> found =
                    all(SearchFor.words("停水").between(FIRST, LAST).withLimit(100), clerk);
            assertThat(found)
                    .isEqualTo(some.stream().filter(number -> reads(clerk, number)).toList())
                    .isNotEmpty()
                    .hasSizeLessThan(some.size());
        }
        for (Role role : List.of(Role.WINDOW, Role.ADMIN)) {
            assertThatThrownBy(
                            () ->
                                    searchTickets.search(
                                            SearchFor.all(), null, journeys.first(role), NOW))
                    .isInstanceOf(NotYours.class);
        }
    }

    private boolean reads(Actor actor, String number) {
        try {
            readTicket.read(number, actor, NOW);
            return true;
        } catch (NoSuchTicket e) {
            return false;
        }
    }

    @Test
    void kindPlaceStateOfficeAndDatesHoldTogether() {
        Actor agent = journeys.first(Role.AGENT);
        SearchFor what = SearchFor.words("停水").between(FIRST, LAST).withLimit(100);
        List<String> praise = all(what.withKinds(Set.of(TicketKind.PRAISE)), agent);
        List<String> there = all(what.withPlace("01"), agent);
        assertThat(praise)
                .isEqualTo(
                        many.strings(
                                "select number from ticket where id > 900000000 and kind = 'PRAISE'"
                                        + " and (content like '%停水%' or address like '%停水%') order by id"
                                        + " desc"))
                .isNotEmpty();
        assertThat(there)
                .isEqualTo(
                        many.strings(
                                "select number from ticket where id > 900000000 and place_code ="
                                        + " '0101' and (content like '%停水%' or address like '%停水%')"
                                        + " order by id desc"))
                .isNotEmpty();
        assertThat(all(what.withStates(Set.of(TicketState.ARCHIVED)), agent)).isEmpty();
        assertThat(all(what.withStates(Set.of(TicketState.HANDLING)), agent))
                .isEqualTo(scanned("停水"));
        assertThat(all(what.withDepartment(32L), agent))
                .isEqualTo(
                        many.strings(
                                "select t.number from ticket t join leg l on l.ticket_id = t.id and"
                                        + " l.department_id = 32 where t.id > 900000000 and (content"
                                        + " like '%停水%' or address like '%停水%') order by t.id desc"));
        assertThat(all(SearchFor.words("停水").between(FIRST, FIRST.plusDays(9)), agent))
                .isEqualTo(
                        many.strings(
                                "select number from ticket where id > 900000000 and filed_on <="
                                        + " '2024-01-19' and (content like '%停水%' or address like"
                                        + " '%停水%') order by id desc"));
    }

    @Test
    void aNewTicketIsFoundAtOnceByOneRowAndPagesStayWhereTheyWere() {
        Actor agent = journeys.first(Role.AGENT);
        SearchFor what = SearchFor.words("廊桥 灯笼").withLimit(3);
        for (int i = 0; i < 7; i++) {
            journeys.file(journeys.saying("廊桥的灯笼不亮"), NOW.minusSeconds(900 - i));
        }
        List<String> before = all(what, agent);
        Found first = searchTickets.search(what, null, agent, NOW);
        String fresh = journeys.file(journeys.saying("廊桥的灯笼不亮"), NOW.minusSeconds(1)).number();
        Found second = searchTickets.search(what, first.next(), agent, NOW);
        assertThat(first.lines()).hasSize(3);
        assertThat(second.lines()).extracting(TicketLine::number).isEqualTo(before.subList(3, 6));
        assertThat(searchTickets.search(what, null, agent, NOW).lines().get(0).number())
                .isEqualTo(fresh);
        assertThat(all(what, journeys.clerkOf(31))).contains(fresh);
        assertThat(all(what, journeys.clerkOf(32))).doesNotContain(fresh);
        assertThat(
                        many.count(
                                        "select count(*) from ticket_words w join ticket t on t.id ="
                                                + " w.ticket_id where t.number = '%s'"
                                                        .formatted(fresh))
                                .intValue())
                .isOne();
    }

    @Test
    void aNumberIsFoundWholeOrByItsEnd() {
        Actor agent = journeys.first(Role.AGENT);
        assertThat(all(SearchFor.all().withNumber("19990101000815"), agent))
                .containsExactly("19990101000815");
        assertThat(all(SearchFor.all().withNumber("0815").between(FIRST, LAST), agent))
                .containsExactly("19990101000815");
        for (String wrong : List.of("815", "19990101000815x", "１２３４", "'; --")) {
            assertThatThrownBy(() -> all(SearchFor.all().withNumber(wrong), agent))
                    .isInstanceOf(WrongSearch.class);
        }
    }

    @Test
    void aCallerIsFoundByTheNumberAndThatIsWrittenDown() {
        var open = journeys.about(null, TicketKind.HELP, false, Journeys.send());
        var secret = journeys.about(null, TicketKind.HELP, true, Journeys.send());
        String told = journeys.file(open, NOW.minusSeconds(30)).number();
        String kept = journeys.file(secret, NOW.minusSeconds(20)).number();
        SearchFor what = SearchFor.all().withCaller("138 1234-5678");
        Actor clerk = journeys.clerkOf(31);
        assertThat(all(what, journeys.first(Role.AGENT))).contains(told, kept);
        assertThat(all(what, clerk)).contains(told).doesNotContain(kept);
        assertThat(
                        many.count(
                                        "select count(*) from look where ticket = '138****5678' and"
                                                + " reason = '按电话号码检索工单' and account_id = "
                                                + clerk.accountId())
                                .intValue())
                .isPositive();
        assertThat(what.toString()).doesNotContain("5678");
        assertThat(all(what.withNumber(told), journeys.first(Role.AGENT))).containsExactly(told);
        assertThat(all(what.withNumber(kept.substring(8)), journeys.first(Role.AGENT)))
                .contains(kept)
                .doesNotContain(told);
        assertThatThrownBy(() -> all(what.withNumber("815"), journeys.first(Role.AGENT)))
                .isInstanceOf(WrongSearch.class);
        assertThatThrownBy(() -> all(SearchFor.all().withCaller("12a"), clerk))
                .isInstanceOf(WrongPhoneNumber.class);
        assertThat(all(SearchFor.all().withCaller("13999999999"), clerk)).isEmpty();
    }

    @Test
    void whatIsLookedForFarBackSaysHowFarItCame() {
        Actor agent = journeys.first(Role.AGENT);
        SearchFor what =
                SearchFor.all()
                        .between(FIRST, LAST)
                        .withStates(Set.of(TicketState.WAITING_MEETING));
        Found found = searchTickets.search(what, null, agent, NOW);
        assertThat(found.lines()).isEmpty();
        assertThat(found.lookedBackTo()).isNotNull();
        assertThat(
                        all(
                                SearchFor.all()
                                        .between(FIRST, LAST)
                                        .withStates(Set.of(TicketState.HANDLING)),
                                agent))
                .isEqualTo(scanned());
        assertThat(found.next()).isNotNull();
        assertThat(searchTickets.search(what, found.next(), agent, NOW).next()).isNull();
    }

    @Test
    void noTicketIsFoundByLookingAtAll() {
        for (String condition :
                List.of(
                        "number = '19990101000815'",
                        "reverse(number) ~>=~ '5180' and reverse(number) ~<~ ('5180' || ':')",
                        "citizen_id = -1",
                        "filed_at >= '1970-01-01' and filed_at < '2024-05-01'",
                        "(filed_at, id) <= ('2024-05-01', 0) and (filed_at, id) >= ('2024-04-01', 0)",
                        "id = any('{900000001,900000002}')")) {
            assertThat(
                            many.strings(
                                    "explain select id from ticket where "
                                            + condition
                                            + " order by filed_at desc, id desc limit 26"))
                    .as(condition)
                    .noneMatch(line -> line.contains("Seq Scan"));
        }
    }
}
