package line12345.hotline.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.presence.Doing;
import line12345.ticketing.presence.Presences;
import line12345.ticketing.presence.Present;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Two people on one ticket see each other, and nobody else sees them. */
@QuarkusTest
class PresenceAppTest extends AppTest {
    private static final String HERE = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private static final String THERE = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

    @Inject Journeys journeys;
    @Inject OfficeClock clock;
    @Inject EntityManager entities;
    @Inject PresenceBoard board;

    private String number;

    @BeforeEach
    void aTicketOf31() {
        number = journeys.file(Journeys.send(), clock.now()).number();
    }

    @Test
    void eachSeesTheOtherAndNobodySeesOneself() {
        beat("clerk31", HERE, number, "REPLY").statusCode(200).body("", empty());
        beat("manager01", THERE, number, "VIEW")
                .body("", hasSize(1))
                .body("[0].doing", equalTo("正在填写答复"))
                .body("[0].name", equalTo(journeys.clerkOf(31).name()));
        beat("clerk31", HERE, number, "VIEW").body("from", hasItem("管理人员"));
        beat("manager01", THERE, "", "VIEW").statusCode(200).body("", empty());
        beat("clerk31", HERE, number, "VIEW").body("", empty());
    }

    @Test
    void whoMayNotReadTheTicketNeitherSeesNorIsSeen() {
        beat("clerk31", HERE, number, "REPLY").statusCode(200);
        for (String other : new String[] {"clerk32", "leader32", "admin01"}) {
            beat(other, THERE, number, "VIEW")
                    .statusCode(404)
                    .body("code", equalTo("no-such-ticket"));
        }
        beat("clerk31", HERE, number, "REPLY").body("", empty());
        beat("clerk31", HERE, "20260101999999", "VIEW").statusCode(404);
    }

    @Test
    void aLeaseRunsOutByItself() {
        beat("clerk31", HERE, number, "REPLY").statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update presence set until = until - interval"
                                                        + " '41 seconds'")
                                        .executeUpdate());
        beat("manager01", THERE, number, "VIEW").body("", empty());
        assertThat(Presences.LEASE_SECONDS).as("gone within a minute").isLessThan(60);
    }

    @Test
    void whatHasRunOutGoesWithTheNextBeatOfAnybodyOnAnyTicket() {
        beat("clerk31", HERE, number, "REPLY").statusCode(200);
        change("update presence set until = until - interval '41 seconds'");
        String other = journeys.file(Journeys.send(), clock.now()).number();
        beat("manager01", THERE, other, "VIEW").statusCode(200);
        assertThat(rows()).as("only the one that has just come").isEqualTo(1);
    }

    @Test
    void aPersonHasTwentyPagesAndNoMore() {
        change("delete from presence");
        for (int i = 0; i < Presences.PAGES + 5; i++) {
            beat("clerk31", "%032x".formatted(i), number, "VIEW").statusCode(200);
        }
        beat("manager01", THERE, number, "VIEW").body("", hasSize(1));
        assertThat(rows()).isEqualTo(Presences.PAGES + 1);
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private long rows() {
        return (Long) entities.createNativeQuery("select count(*) from presence").getSingleResult();
    }

    @Test
    void aPageHearsWithinSecondsWhatChanges() throws InterruptedException {
        beat("clerk31", HERE, number, "VIEW").statusCode(200);
        List<List<Other>> heard = new CopyOnWriteArrayList<>();
        Consumer<List<Other>> page = heard::add;
        board.follow(HERE, page);
        beat("manager01", THERE, number, "SUPERVISE").statusCode(200);
        TimeUnit.SECONDS.sleep(5);
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0)).extracting(Other::doing).containsExactly("正在填写督办意见");
        board.unfollow(HERE, page);
    }

    /** The server notices late that a line is broken; by then the page listens on another. */
    @Test
    void theEndOfAnOldStreamDoesNotSilenceTheNewOne() throws InterruptedException {
        beat("clerk31", HERE, number, "VIEW").statusCode(200);
        List<List<Other>> heard = new CopyOnWriteArrayList<>();
        Consumer<List<Other>> old = others -> {};
        Consumer<List<Other>> page = heard::add;
        board.follow(HERE, old);
        board.follow(HERE, page);
        board.unfollow(HERE, old);
        beat("manager01", THERE, number, "SUPERVISE").statusCode(200);
        TimeUnit.SECONDS.sleep(5);
        assertThat(heard).hasSize(1);
        board.unfollow(HERE, page);
    }

    @Test
    void nobodyBeatsInTheNameOfSomebodyElsesPage() {
        beat("clerk31", HERE, number, "REPLY").statusCode(200);
        beat("manager01", HERE, number, "VIEW").body("name", not(hasItem("")));
        beat("manager01", HERE, "", "VIEW").statusCode(200);
        beat("manager01", THERE, number, "VIEW").body("", hasSize(1));
    }

    @Test
    void oddPagesAndNumbersAreRefusedWithASentence() {
        for (String page : new String[] {"", "x", "'; drop table presence", "a".repeat(65)}) {
            beat("clerk31", page, number, "VIEW").statusCode(422);
        }
        beat("clerk31", HERE, "𠮷😀\u202e", "VIEW").statusCode(404);
        beat("clerk31", HERE, "1".repeat(100_000), "VIEW").statusCode(404);
        beat("clerk31", HERE, "2026\u0000", "VIEW").statusCode(400);
        beat("clerk31", HERE, number, "nonsense").statusCode(200);
    }

    @Test
    void aPersonWithTwoWindowsIsOneAndBusyWhereBusy() {
        var all =
                List.of(
                        new Present("1", 7, "李红", "城管局", Doing.VIEW),
                        new Present("1", 7, "李红", "城管局", Doing.REPLY),
                        new Present("1", 8, "我", "城管局", Doing.VIEW));
        assertThat(Other.than(8, all)).containsExactly(new Other("李红", "城管局", "正在填写答复"));
    }

    private static ValidatableResponse beat(
            String login, String page, String number, String doing) {
        return as(login)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(Map.of("page", page, "number", number, "doing", doing))
                .post("/presence")
                .then();
    }
}
