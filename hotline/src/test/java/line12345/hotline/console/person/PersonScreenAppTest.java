package line12345.hotline.console.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.hotline.ticketing.TestLetterbox;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Looks;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.JoinedNumbers;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.identity.JoinAccount;
import line12345.ticketing.identity.KnownAccounts;
import line12345.ticketing.identity.PartForCitizen;
import line12345.ticketing.identity.ReadPerson;
import line12345.ticketing.ticket.reading.ReadTicket;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** 号码和绑定: staff see who was joined when and by whom, and part with a reason. */
@QuarkusTest
class PersonScreenAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2026-05-18T02:00:00Z");

    @Inject Journeys journeys;
    @Inject Citizens citizens;
    @Inject JoinedNumbers numbers;
    @Inject JoinAccount joinAccount;
    @Inject KnownAccounts known;
    @Inject ReadPerson read;
    @Inject PartForCitizen part;
    @Inject ReadTicket readTicket;
    @Inject Looks looks;

    private final String box = "box-" + ThreadLocalRandom.current().nextLong();
    private String number;
    private String other;
    private long citizen;
    private long second;

    @BeforeEach
    void aCitizenWithTwoNumbersAndAnAccount() {
        number = journeys.file(Journeys.send(), NOW).number();
        other = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        citizen = citizen("13812345678");
        second = citizen(other);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            numbers.of(citizen).stream()
                                    .skip(1)
                                    .forEach(one -> numbers.part(one, "a test", "before", NOW));
                            numbers.join(List.of(citizen), second, "市民本人（短信验证）", NOW);
                        });
        joinAccount.join(TestLetterbox.CHANNEL, box, second, "市民本人", NOW);
    }

    @Test
    void whoWasJoinedWhenAndByWhomIsReadMasked() {
        String page = page("agent01", 200);
        String masked = other.substring(0, 3) + "****" + other.substring(7);
        assertThat(page)
                .contains("手机号 " + masked, "市民本人（短信验证）", "信箱（绑定 " + masked + "）")
                .doesNotContain(other, box, "确认解除");
        assertThat(page("manager01", 200)).contains("确认解除", "确认分出");
        assertThat(as("agent01").get("/tickets/" + number).asString())
                .contains("/tickets/" + number + "/person");
        page("clerk31", 403);
        assertThat(as("clerk31").get("/tickets/" + number).asString()).doesNotContain("/person");
        page("admin01", 403);
        assertThatThrownBy(() -> read.of(number, journeys.clerkOf(31), NOW))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void aManagerPartsWithAReasonAndBothTrailsHaveIt() {
        assertThat(part("agent01", "numbers", second, "市民来电", version()).statusCode())
                .isEqualTo(403);
        Actor agent = journeys.first(Role.AGENT);
        assertThatThrownBy(() -> part.part(number, false, second, "市民来电", version(), agent, NOW))
                .isInstanceOf(NotYours.class);
        assertThat(part("manager01", "numbers", second, " ", version()).statusCode())
                .isEqualTo(422);
        assertThat(numbers.of(citizen)).hasSize(2);
        assertThat(part("manager01", "numbers", second, "号码换了机主", version()).statusCode())
                .isEqualTo(204);
        assertThat(numbers.of(citizen)).containsExactly(citizen);
        assertThat(page("agent01", 200)).contains("：号码换了机主");
        assertThat(looks.of(number)).anyMatch(one -> one.reason().equals("分开手机号：号码换了机主"));
        var view = readTicket.read(number, journeys.first(Role.AGENT), NOW);
        assertThat(view.timeline()).anyMatch(one -> one.what().equals("解除绑定") && one.internal());
    }

    @Test
    void anAccountIsPartedToo() {
        long key =
                read.of(number, journeys.first(Role.MANAGER), NOW).lines().stream()
                        .filter(line -> line.account() && line.open() && line.what().contains("信箱"))
                        .findFirst()
                        .orElseThrow()
                        .key();
        assertThat(part("manager01", "accounts", key, "手机丢了", version()).statusCode())
                .isEqualTo(204);
        assertThat(known.citizenOf(TestLetterbox.CHANNEL, box)).isEmpty();
    }

    @Test
    void whatChangedMeanwhileIsToldAndNotDone() {
        String seen = version();
        joinAccount.join(TestLetterbox.CHANNEL, box + "2", citizen, "市民本人", NOW);
        Response late = part("manager01", "numbers", second, "市民来电", seen);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("person-changed");
        assertThat(numbers.of(citizen)).hasSize(2);
    }

    private String version() {
        return read.of(number, journeys.first(Role.MANAGER), NOW).version();
    }

    private String page(String login, int status) {
        Response shown = as(login).get("/tickets/" + number + "/person");
        assertThat(shown.statusCode()).isEqualTo(status);
        return shown.asString();
    }

    private Response part(String login, String what, long key, String why, String version) {
        return as(login)
                .contentType("application/json")
                .body(Map.of("version", version, "why", why))
                .post("/tickets/" + number + "/person/" + what + "/" + key + "/part");
    }

    private long citizen(String phone) {
        return QuarkusTransaction.requiringNew()
                .call(() -> citizens.meet(PhoneNumber.parse(phone)).id());
    }
}
