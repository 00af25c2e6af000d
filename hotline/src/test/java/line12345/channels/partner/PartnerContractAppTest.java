package line12345.channels.partner;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.channels.ChannelContract;
import line12345.channels.partner.TestPartners.Caller;
import line12345.ticketing.partner.PartnerRight;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What every channel owes, by a partner; and what a partner may and may not. */
@QuarkusTest
class PartnerContractAppTest extends ChannelContract {
    private static final String NOWHERE = "http://localhost:1/theirs";

    @Inject TestPartners partners;

    private String name;
    private Caller partner;

    @BeforeEach
    void aPartner() {
        name = partners.partner(NOWHERE);
        partner = partners.calling(name);
    }

    @Override
    protected String channel() {
        return name;
    }

    @Override
    protected Answer send(Message message) {
        Map<String, Object> form = TestPartners.ticket(message.key());
        form.put("phone", message.phone());
        form.put("content", message.words());
        Response answer = partner.post("/exchange/v1/tickets", form);
        boolean taken = answer.statusCode() < 300;
        return new Answer(
                answer.statusCode(),
                answer.asString(),
                taken ? answer.path("number") : null,
                taken ? answer.path("code") : null);
    }

    @Override
    protected Answer follow(String number, String code) {
        Response shown =
                given().formParam("number", number).formParam("code", code).post("/portal/follow");
        return new Answer(shown.statusCode(), shown.asString(), null, null);
    }

    private static String number() {
        return UUID.randomUUID().toString();
    }

    @Test
    void otherWordsUnderTheSameNumberAreRefused() {
        Map<String, Object> form = TestPartners.ticket(number());
        partner.post("/exchange/v1/tickets", form).then().statusCode(201);
        Response again = partner.post("/exchange/v1/tickets", form);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<Boolean>path("again")).isTrue();
        form.put("content", "另一件事情，水管爆了");
        Response other = partner.post("/exchange/v1/tickets", form);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.<String>path("sentence")).contains("内容不同").endsWith("。");
    }

    @Test
    void aWrongSignatureLeavesNothing() {
        String number = number();
        byte[] body =
                ("{\"id\":\"1\",\"number\":\"" + number + "\",\"content\":\"路灯坏了三天\"}")
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(
                        partner.sent("POST", "/exchange/v1/tickets", body, "another-secret")
                                .statusCode())
                .isEqualTo(401);
        assertThat(ticketsOf(new Message(number, "", "", List.of()))).isZero();
    }

    @Test
    void aPartnerSeesItsOwnTicketsAndNoOther() {
        String number = number();
        partner.post("/exchange/v1/tickets", TestPartners.ticket(number)).then().statusCode(201);
        Response own = partner.get("/exchange/v1/tickets/" + number);
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.<String>path("yours")).isEqualTo(number);
        Caller foreign = partners.calling(partners.partner(NOWHERE));
        Response seen = foreign.get("/exchange/v1/tickets/" + number);
        assertThat(seen.statusCode()).isEqualTo(404);
        assertThat(seen.asString()).doesNotContain(own.<String>path("number"));
        assertThat(
                        foreign.post(
                                        "/exchange/v1/results",
                                        Map.of(
                                                "id", "1",
                                                "yours", own.<String>path("number"),
                                                "what", "ACCEPTED"))
                                .statusCode())
                .isEqualTo(404);
        assertThat(foreign.get("/exchange/v1/reconciliation/2026-11-20").asString())
                .doesNotContain(number);
        assertThat(partner.get("/exchange/v1/reconciliation/2026-11-20").asString())
                .contains(number);
    }

    @Test
    void whatWasNotAgreedIsRefused() {
        Caller silent = partners.calling(partners.partner(NOWHERE, List.of(PartnerRight.RECEIVE)));
        Response refused = silent.post("/exchange/v1/tickets", TestPartners.ticket(number()));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.<String>path("code")).isEqualTo("not-agreed");
        assertThat(silent.get("/exchange/v1/tickets/1").statusCode()).isEqualTo(403);
        assertThat(silent.get("/exchange/v1/reconciliation/2026-11-20").statusCode())
                .isEqualTo(403);
    }

    @Test
    void eachDoorHasItsOwnKeys() {
        Response byPartner =
                partner.post(
                        "/open/v1/messages",
                        Map.of("id", "1", "phone", "13812345678", "content", "路灯坏了"));
        assertThat(byPartner.<String>path("code")).isEqualTo("not-a-medium");
        assertThat(byPartner.statusCode()).isEqualTo(403);
    }

    @Test
    void nonsenseIsASentence() {
        Map<String, Object> form = TestPartners.ticket(number());
        for (Object when : List.of("gestern", "2999-01-01T00:00:00Z", "")) {
            form.put("sentAt", when);
            Response answer = partner.post("/exchange/v1/tickets", form);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.<String>path("sentence")).endsWith("。");
        }
        assertThat(partner.get("/exchange/v1/reconciliation/yesterday").statusCode())
                .isEqualTo(400);
        assertThat(partner.post("/exchange/v1/results", Map.of("what", "LOST")).statusCode())
                .isEqualTo(400);
    }

    /** The description is read by people who cannot ask us: its examples are sent as they stand. */
    @Test
    void theExamplesOfTheDescriptionAreTaken() throws IOException {
        List<String> examples =
                Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(Path.of("../docs/exchange.md")))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(examples).hasSize(4);
        String number = number();
        byte[] ticket = bytes(examples.get(0).replace("J20261124-17", number), "2026-11-20");
        Response taken = partner.sent("POST", "/exchange/v1/tickets", ticket, partner.secret());
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(201);
        assertThat(taken.<Map<String, Object>>path("")).containsKeys("number", "yours", "code");
        // A ticket that we never sent: read, understood, and not ours.
        byte[] result = bytes(examples.get(2), "2026-11-20");
        Response heard = partner.sent("POST", "/exchange/v1/results", result, partner.secret());
        assertThat(heard.<String>path("code")).isEqualTo("no-such-item");
        byte[] day = bytes(examples.get(3), "2026-11-20");
        Response compared =
                partner.sent("POST", "/exchange/v1/reconciliation", day, partner.secret());
        assertThat(compared.statusCode()).as(compared.asString()).isEqualTo(200);
    }

    private static byte[] bytes(String example, String day) {
        return example.replace("2026-11-24", day).getBytes(StandardCharsets.UTF_8);
    }
}
