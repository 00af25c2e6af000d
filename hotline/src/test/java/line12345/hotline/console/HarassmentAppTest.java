package line12345.hotline.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.harassment.Harassment;
import line12345.ticketing.harassment.ListHarasser;
import line12345.ticketing.harassment.Listing;
import line12345.ticketing.harassment.OnHarassmentList;
import line12345.ticketing.harassment.WrongListing;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A number that floods the channels is slowed down by two people, for a while, and never shut out.
 */
@QuarkusTest
class HarassmentAppTest extends AppTest {
    @Inject Harassment harassment;
    @Inject FileTicket file;
    @Inject ListHarasser list;
    @Inject Journeys journeys;
    @Inject Identities identities;
    @Inject EntityManager entities;
    @Inject OfficeClock clock;

    private final String number =
            "1372" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    private ValidatableResponse put(String login, String words, int days) {
        String until = OfficeClock.dayOf(clock.now()).plusDays(days).toString();
        return as(login)
                .contentType(ContentType.JSON)
                .body(Map.of("phone", number, "words", words, "ticket", "", "until", until))
                .post("/harassment")
                .then();
    }

    private long id(Instant now) {
        String masked = number.substring(0, 3) + "****" + number.substring(7);
        return harassment.all(Actor.house(), now).stream()
                .filter(one -> one.masked().equals(masked))
                .mapToLong(Listing::id)
                .max()
                .orElseThrow();
    }

    private Receipt files(Instant now) {
        return files(UUID.randomUUID().toString(), now);
    }

    private Receipt files(String key, Instant now) {
        return files(key, Actor.citizen(), now);
    }

    private Receipt files(String key, Actor by, Instant now) {
        return file.file(
                new TicketForm(
                        "portal",
                        key,
                        null,
                        number,
                        "",
                        TicketKind.SUGGESTION,
                        "路口缺少红绿灯",
                        null,
                        "",
                        null,
                        Urgency.ORDINARY,
                        false,
                        null,
                        new First.ByCatalogue(),
                        List.of()),
                by,
                now);
    }

    private boolean listed(Instant now) {
        return harassment.listedUntil(identities.hash(number), now).isPresent();
    }

    @Test
    void aListedNumberFilesOneADayAndHearsWhatIsOpenToIt() {
        Instant now = clock.now();
        files(now);
        files(now);
        put("review01", "连续提交相同的辱骂", 30).statusCode(204);
        String key = UUID.randomUUID().toString();
        Receipt first = files(key, now);
        assertThatThrownBy(() -> files(now))
                .isInstanceOf(OnHarassmentList.class)
                .hasMessageContaining("每天只能提交 1 件")
                .hasMessageContaining("12345");
        assertThat(files(key, now).number()).as("the same again").isEqualTo(first.number());
        files(now.plus(Duration.ofDays(1)));
    }

    @Test
    void whatAnAgentWritesDownForAListedNumberIsNeverCounted() {
        Instant now = clock.now();
        put("review01", "连续提交相同的辱骂", 30).statusCode(204);
        Actor agent = journeys.first(Role.AGENT);
        files(UUID.randomUUID().toString(), agent, now);
        files(UUID.randomUUID().toString(), agent, now);
        // And takes nothing from what the number may still file itself.
        files(now);
    }

    @Test
    void withoutASecondPersonItEndsByItself() {
        Instant now = clock.now();
        put("review01", "连续提交相同的辱骂", 60).statusCode(204);
        assertThat(listed(now)).isTrue();
        assertThat(listed(now.plus(Duration.ofDays(20)))).isFalse();
        as("review01")
                .contentType(ContentType.JSON)
                .post("/harassment/" + id(now) + "/confirm")
                .then()
                .statusCode(403)
                .body(containsString("另一位同事"));
        as("manager01")
                .contentType(ContentType.JSON)
                .post("/harassment/" + id(now) + "/confirm")
                .then()
                .statusCode(204);
        assertThat(listed(now.plus(Duration.ofDays(20)))).isTrue();
        assertThat(listed(now.plus(Duration.ofDays(61)))).as("its last day is over").isFalse();
        as("shift01")
                .contentType(ContentType.JSON)
                .post("/harassment/" + id(now) + "/confirm")
                .then()
                .statusCode(409)
                .body(containsString("刷新"));
    }

    @Test
    void onePersonAloneKeepsNobodyListed() {
        Instant now = clock.now();
        Actor one = journeys.first(Role.REVIEWER);
        lists(one, now);
        Instant first = seenBy();
        // Taken off and put there again: the time to look runs from the first.
        lift("manager01", "期限写错了").statusCode(204);
        lists(one, now.plus(Duration.ofHours(1)));
        assertThat(seenBy()).isEqualTo(first);
        Instant later = now.plus(Duration.ofDays(20));
        assertThat(listed(later)).isFalse();
        assertThatThrownBy(() -> lists(one, later))
                .isInstanceOf(WrongListing.class)
                .hasMessageContaining("另一位同事");
        lists(journeys.first(Role.MANAGER), later);
        assertThat(listed(later)).isTrue();
    }

    private void lists(Actor by, Instant now) {
        list.list(number, "连续辱骂", "", OfficeClock.dayOf(now).plusDays(60), by, now);
    }

    private Instant seenBy() {
        return (Instant)
                entities.createNativeQuery(
                                "select confirm_until from harassment where phone_hash = ?1"
                                        + " order by id desc limit 1",
                                Instant.class)
                        .setParameter(1, identities.hash(number))
                        .getSingleResult();
    }

    @Test
    void whoeverIsTakenOffFilesAsEverybody() {
        Instant now = clock.now();
        put("review01", "", 30).statusCode(422).body(containsString("请写明情况"));
        put("review01", "冒用号码", 400).statusCode(422).body(containsString("最长 90 天"));
        put("agent01", "冒用号码", 30).statusCode(403);
        put("review01", "连续提交", 30).statusCode(204);
        put("manager01", "连续提交", 30).statusCode(409).body(containsString("已在名单上"));
        as("review01").get("/harassment").then().body(not(containsString(number)));
        lift("review01", "").statusCode(422);
        lift("review01", "号码是冒用的").statusCode(204);
        lift("manager01", "号码是冒用的").statusCode(409);
        files(now);
        files(now);
        assertThat(listed(now)).isFalse();
    }

    private ValidatableResponse lift(String login, String words) {
        long id =
                (Long)
                        entities.createNativeQuery(
                                        "select max(id) from harassment where phone_hash = ?1",
                                        Long.class)
                                .setParameter(1, identities.hash(number))
                                .getSingleResult();
        return as(login)
                .contentType(ContentType.JSON)
                .body(Map.of("words", words))
                .post("/harassment/" + id + "/lift")
                .then();
    }
}
