package line12345.channels.wechat;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.time.OfficeClock;

import me.chanjar.weixin.common.util.crypto.SHA1;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

/** The door: who may knock, and what is kept of it. */
@QuarkusTest
@WithTestResource(value = WechatStandIn.class, scope = TestResourceScope.GLOBAL)
class WechatDoorAppTest extends AppTest {
    @Inject DataSource database;
    @Inject OfficeClock clock;

    private Instant now;
    private AFollower citizen;

    @BeforeEach
    void aCitizen() {
        now = clock.now();
        citizen = new AFollower("o" + UUID.randomUUID(), now);
    }

    private static String time(Instant at) {
        return String.valueOf(at.getEpochSecond());
    }

    @Test
    void theServerCheckGetsItsWordBackAndAStrangerDoesNot() {
        String time = time(now);
        String right = SHA1.gen(WechatStandIn.TOKEN, time, "77");
        for (String[] knock :
                new String[][] {{right, time, "200"}, {"0" + right.substring(1), time, "403"}}) {
            var answer =
                    given().queryParam("signature", knock[0])
                            .queryParam("timestamp", knock[1])
                            .queryParam("nonce", "77")
                            .queryParam("echostr", "4711")
                            .get("/wechat");
            assertThat(answer.statusCode()).hasToString(knock[2]);
            assertThat(answer.asString().equals("4711")).isEqualTo(knock[2].equals("200"));
        }
        given().get("/wechat").then().statusCode(403);
    }

    @Test
    void aWrongSignatureOrAnOldOneSavesNothing() throws SQLException {
        long before = rows();
        String xml = citizen.xml("text", "<Content>我要诉求</Content>");
        assertThat(AFollower.postRaw(xml, time(now), "0123").statusCode()).isEqualTo(403);
        assertThat(AFollower.postSealed(xml, now.minusSeconds(900)).statusCode()).isEqualTo(403);
        assertThat(rows()).isEqualTo(before);
        assertThat(AFollower.postSealed(xml, now).statusCode()).isEqualTo(200);
        assertThat(rows()).isEqualTo(before + 1);
    }

    @Test
    void brokenHugeAndExplodingBodiesAreRefusedInASentence() throws SQLException {
        long before = rows();
        String bomb =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                        + citizen.xml("text", "<Content>&b;</Content>");
        for (String wrong : List.of("", "<xml>", "nonsense", bomb, "<xml><a/></xml>", "\u0000")) {
            refused(AFollower.postSealed(wrong, now));
            refused(AFollower.postRaw(wrong, time(now), "0123"));
        }
        String huge = citizen.xml("text", "<Content>" + "路".repeat(60_000) + "</Content>");
        var answer = AFollower.postSealed(huge, now);
        assertThat(answer.statusCode()).isEqualTo(413);
        refused(answer);
        assertThat(rows()).isEqualTo(before);
    }

    private static void refused(io.restassured.response.Response answer) {
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.asString()).contains("。").doesNotContain("Exception", "\tat ");
    }

    @Test
    void theSameMessageThreeTimesIsOneRowAndOneAnswer() throws SQLException {
        long before = rows();
        String xml = citizen.xml("text", "<Content>我要诉求</Content>");
        String first = AFollower.reply(citizen.post(xml));
        assertThat(first).contains("1 求助");
        assertThat(AFollower.reply(citizen.post(xml))).isEqualTo(first);
        assertThat(AFollower.reply(citizen.post(xml))).isEqualTo(first);
        assertThat(rows()).isEqualTo(before + 1);
        String click = citizen.event("CLICK", "服务");
        citizen.post(click);
        citizen.post(click);
        assertThat(rows()).isEqualTo(before + 2);
    }

    @Test
    void nothingOfAPersonIsReadableInTheRows() throws SQLException {
        citizen.says("我家在柳堤路");
        try (var connection = database.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select count(*) from wechat_message m where m::text like '%"
                                                + citizen.openId
                                                + "%' or m::text like '%柳堤%'")) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    private long rows() throws SQLException {
        try (var connection = database.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery("select count(*) from wechat_message")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
