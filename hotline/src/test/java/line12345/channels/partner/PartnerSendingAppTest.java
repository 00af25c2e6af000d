package line12345.channels.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.partner.Field;
import line12345.ticketing.partner.PartnerRight;
import line12345.ticketing.partner.item.Item;
import line12345.ticketing.partner.item.ItemState;
import line12345.ticketing.partner.item.SharedTickets;
import line12345.ticketing.partner.push.PushLine;
import line12345.ticketing.partner.push.PushLines;
import line12345.ticketing.partner.push.PushState;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A ticket goes to 110, whatever stands in its way, and comes back with a result or a return. */
@QuarkusTest
class PartnerSendingAppTest extends AppTest {
    @Inject TestPartners partners;
    @Inject PartnerRounds rounds;
    @Inject SharedTickets shared;
    @Inject PushLines pushes;
    @Inject OfficeClock clock;

    private StandInPartner there;
    private String name;
    private String number;

    @BeforeEach
    void aTicketOfAnother() {
        there = new StandInPartner();
        name = partners.partner(there.address());
        number = partners.waiting(false, "桂花路");
    }

    @AfterEach
    void gone() {
        there.close();
    }

    private Response send(String to, boolean danger) {
        return as("agent01")
                .contentType("application/json")
                .body(Map.of("partner", to, "reason", "有人打架，属警情", "danger", danger))
                .post("/tickets/" + number + "/partner/send");
    }

    private Item item() {
        return shared.of(number).get(0);
    }

    private int said(Map<String, Object> result) {
        return partners.calling(name).post("/exchange/v1/results", result).statusCode();
    }

    @Test
    void itGoesWithWhatTheyNeedAndTheirNumberStandsBesideOurs() throws Exception {
        send(name, true).then().statusCode(200);
        assertThat(there.tickets).isEmpty();
        rounds.upTo(clock.now().plusSeconds(1));
        JsonNode came = there.tickets.get(number);
        assertThat(came.path("phone").asText()).isEqualTo("13812345678");
        assertThat(came.path("name").asText()).isEqualTo("王小明");
        assertThat(came.path("danger").asBoolean()).isTrue();
        assertThat(came.path("matterName").asText()).isNotEmpty();
        assertThat(item().state()).isEqualTo(ItemState.SENT);
        assertThat(item().partnerNumber()).isEqualTo("J" + number);
        assertThat(as("agent01").get("/tickets/" + number).asString())
                .contains("J" + number, "有人打架，属警情", "有危险");
    }

    @Test
    void halfOfTheTriesFailAndItIsStillTakenOnceUnderOneKey() throws Exception {
        send(name, false).then().statusCode(200);
        there.troubles.addAll(List.of(500, 0, 429, 401));
        Instant at = clock.now().plusSeconds(1);
        for (int i = 0; i < 40 && item().state() != ItemState.SENT; i++) {
            rounds.upTo(at);
            at = at.plus(Duration.ofMinutes(10));
        }
        assertThat(item().state()).isEqualTo(ItemState.SENT);
        assertThat(there.heard).hasSize(5);
        Set<String> keys = new HashSet<>();
        there.heard.forEach(one -> keys.add(one.path("id").asText()));
        assertThat(keys).hasSize(1);
        assertThat(there.tickets).hasSize(1);
    }

    @Test
    void anHourAwayDelaysAndLosesNothing() throws Exception {
        send(name, false).then().statusCode(200);
        there.away = true;
        Instant at = clock.now().plusSeconds(1);
        for (Instant end = at.plus(Duration.ofHours(1));
                at.isBefore(end);
                at = at.plus(Duration.ofMinutes(1))) {
            rounds.upTo(at);
        }
        assertThat(item().state()).isEqualTo(ItemState.SENDING);
        PushLine waits = line(PushState.WAITING);
        // Growing gaps: not a try each minute, and never given up.
        assertThat(waits.tries()).isBetween(5, 15);
        assertThat(waits.said()).contains("没有连上");
        there.away = false;
        rounds.upTo(at.plus(Duration.ofMinutes(11)));
        assertThat(item().state()).isEqualTo(ItemState.SENT);
        assertThat(there.tickets).containsOnlyKeys(number);
    }

    @Test
    void aSlowPartnerIsHungUpOnAndAskedAgainAfterARest() throws Exception {
        send(name, false).then().statusCode(200);
        there.troubles.add(StandInPartner.SLOW);
        Instant at = clock.now().plusSeconds(1);
        rounds.upTo(at);
        assertThat(line(PushState.WAITING).said()).contains("时限内没有答复");
        rounds.upTo(at.plusSeconds(9));
        assertThat(there.heard).as("it rests").hasSize(1);
        rounds.upTo(at.plusSeconds(11));
        assertThat(item().state()).isEqualTo(ItemState.SENT);
        assertThat(there.tickets).hasSize(1);
    }

    @Test
    void aRefusalIsShownWithTheirWordsAndTheDispatcherDecides() throws Exception {
        send(name, false).then().statusCode(200);
        there.troubles.add(422);
        rounds.upTo(clock.now().plusSeconds(1));
        assertThat(item().state()).isEqualTo(ItemState.REFUSED);
        assertThat(line(PushState.REFUSED).said()).contains("不属于公安机关职责");
        assertThat(as("agent01").get("/partners").asString()).contains(number, "不属于公安机关职责");
        assertThat(send(name, false).statusCode()).isEqualTo(409);
    }

    @Test
    void receiptReturnAndResultComeBackOnceEach() throws Exception {
        send(name, false).then().statusCode(200);
        rounds.upTo(clock.now().plusSeconds(1));
        Map<String, Object> receipt =
                Map.of("id", "r1", "number", "J" + number, "yours", number, "what", "ACCEPTED");
        assertThat(said(receipt)).isEqualTo(200);
        assertThat(said(receipt)).isEqualTo(200);
        assertThat(item().state()).isEqualTo(ItemState.ACCEPTED);
        Map<String, Object> answer =
                Map.of("id", "r2", "yours", number, "what", "ANSWERED", "words", "民警已到场劝离");
        assertThat(said(answer)).isEqualTo(200);
        assertThat(said(Map.of("id", "r2", "yours", number, "what", "ANSWERED", "words", "别的")))
                .isEqualTo(409);
        Map<String, Object> late = Map.of("id", "r3", "yours", number, "what", "ACCEPTED");
        assertThat(said(late)).isEqualTo(200);
        assertThat(item().state()).as("late news take nothing back").isEqualTo(ItemState.ANSWERED);
        String page = as("agent01").get("/tickets/" + number).asString();
        assertThat(page).contains("民警已到场劝离", "以对方结果答复");
        assertThat(as("agent01").get("/partners").asString()).contains(number);
        as("agent01")
                .contentType("application/json")
                .body(Map.of("words", "民警已到场劝离，已电话告知"))
                .post("/tickets/" + number + "/partner/answer")
                .then()
                .statusCode(204);
        assertThat(as("agent01").get("/tickets/" + number).asString()).contains("直接答复");
    }

    @Test
    void aReturnedTicketIsOursAgain() throws Exception {
        send(name, false).then().statusCode(200);
        rounds.upTo(clock.now().plusSeconds(1));
        assertThat(said(Map.of("id", "b1", "yours", number, "what", "RETURNED", "words", "属于城管职责")))
                .isEqualTo(200);
        assertThat(item().state()).isEqualTo(ItemState.RETURNED);
        assertThat(shared.ourTurn(1000)).extracting(Item::ticketNumber).contains(number);
        assertThat(send(name, false).asString()).contains("先接到的一方办理");
    }

    @Test
    void whatIsNotFitIsNotSentUntilSomebodyMendsIt() throws Exception {
        String strict =
                partners.partner(there.address(), List.of(PartnerRight.values()), Field.ADDRESS);
        number = partners.waiting(false, "");
        List<String> wrong = send(strict, false).then().statusCode(200).extract().path("wrong");
        assertThat(wrong).singleElement().asString().contains("缺少", "详细地址");
        rounds.upTo(clock.now().plusSeconds(1));
        assertThat(there.tickets).doesNotContainKey(number);
        PushLine unfit = line(PushState.UNFIT);
        var mend =
                as("agent01")
                        .contentType("application/json")
                        .body(Map.of("words", "无", "where", "桂花路 3 号", "late", ""));
        assertThat(mend.post("/partners/pushes/" + unfit.id()).asString()).contains("占位");
        as("agent01")
                .contentType("application/json")
                .body(Map.of("words", "", "where", "桂花路 3 号", "late", ""))
                .post("/partners/pushes/" + unfit.id())
                .then()
                .statusCode(204);
        rounds.upTo(clock.now().plusSeconds(1));
        assertThat(there.tickets.get(number).path("address").asText()).isEqualTo("桂花路 3 号");
    }

    @Test
    void aSecretRequestAndAForeignRoleStayHere() {
        number = partners.waiting(true, "桂花路");
        assertThat(send(name, false).statusCode()).isEqualTo(409);
        assertThat(send(name, false).<String>path("code")).isEqualTo("kept-here");
        assertThat(shared.of(number)).isEmpty();
        assertThat(as("clerk31").get("/partners").statusCode()).isEqualTo(403);
        assertThat(
                        as("callback01")
                                .contentType("application/json")
                                .body(Map.of("partner", name, "reason", "x"))
                                .post("/tickets/" + number + "/partner/send")
                                .statusCode())
                .isEqualTo(403);
    }

    private PushLine line(PushState state) {
        return pushes.in(state, 10_000).stream()
                .filter(line -> line.ticketNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
