package line12345.channels.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.hotline.ticketing.TestLetterbox;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.notice.Delivery;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Accounts of one person, and by which way the person hears. */
@QuarkusTest
class PersonWaysAppTest extends PersonPages {
    @Inject Grounds grounds;

    @Test
    void anAccountIsSeenMaskedAndPartedAndTheLogKeepsIt() throws SQLException {
        letterbox.fate(notice -> Delivery.handedTo("信箱"));
        String cookie = proven(first);
        joinAccount.join(TestLetterbox.CHANNEL, "box-" + tail, citizen(first), "市民本人", now);
        String page = page(cookie);
        assertThat(page).contains("信箱（" + masked(first) + "）").doesNotContain("box-" + tail);
        assertThat(page).doesNotContain(first);
        Matcher key = ACCOUNT.matcher(page);
        assertThat(key.find()).isTrue();
        Response parted =
                person(cookie)
                        .formParam("key", key.group(1))
                        .formParam("version", version(cookie))
                        .post(at("part-account"));
        assertThat(parted.asString()).contains("解除了绑定").doesNotContain("信箱（");
        assertThat(known.citizenOf(TestLetterbox.CHANNEL, "box-" + tail)).isEmpty();
        assertThat(
                        one(
                                "select count(*) from citizen_identity where parted_who = '市民本人'"
                                        + " and id = "
                                        + key.group(1)))
                .isOne();
    }

    @Test
    void noticesGoFirstWhereTheCitizenWantsThemAndThenAsBefore() throws SQLException {
        letterbox.fate(notice -> Delivery.handedTo("信箱"));
        String cookie = proven(first);
        joinAccount.join(TestLetterbox.CHANNEL, "box-" + tail, citizen(first), "市民本人", now);
        assertThat(ways(file(first, "河堤西侧的护栏松动了"))).isEqualTo("letterbox,SMS");
        assertThat(prefer(cookie, "SMS").asString()).contains("以后先用这个方式通知您");
        // A message stays the last one, too: it is never lost.
        assertThat(ways(file(first, "河堤东侧的护栏也松动了"))).isEqualTo("SMS,letterbox,SMS");
        assertThat(prefer(cookie, "wechat").statusCode()).isEqualTo(422);
        assertThat(prefer(cookie, "letterbox").statusCode()).isEqualTo(200);
        assertThat(ways(file(first, "河堤南侧的护栏又松动了"))).isEqualTo("letterbox,SMS");
        // What is not on board is no way, wish or not.
        letterbox.fate(null);
        assertThat(ways(file(first, "河堤北侧没有护栏"))).isEqualTo("SMS");
    }

    @Test
    void whoseNumberIsJoinedToAnAccountHearsItByMessageOnce() throws SQLException {
        letterbox.fate(notice -> Delivery.handedTo("信箱"));
        joinAccount.join(TestLetterbox.CHANNEL, "box-" + tail, citizen(first), "市民本人", now);
        joinAccount.join(TestLetterbox.CHANNEL, "box-" + tail, citizen(first), "市民本人", now);
        String told =
                "select count(*) from notice where words like '%绑定了一个平台账号%' and via = 'SMS'"
                        + " and other_ways = '{}' and citizen_id = ";
        assertThat(one(told + citizen(first))).isOne();
    }

    @Test
    void whatIsJoinedToAnEventIsToldInItsOwnWords() {
        assertThat(grounds.told(GroundUse.TELL, "joined", Map.of(), now)).contains("同一事件");
        assertThat(grounds.told(GroundUse.TELL, "number-joined", Map.of(), now)).contains("手机号");
    }

    @Test
    void theOtherNumbersAccountIsAWayAndEachNumberHearsOfJoining() throws SQLException {
        letterbox.fate(notice -> Delivery.handedTo("信箱"));
        joinAccount.join(TestLetterbox.CHANNEL, "box-" + tail, citizen(first), "市民本人", now);
        String ticket = file(second, "广场上的喷泉不亮");
        assertThat(ways(ticket)).isEqualTo("SMS");
        join(proven(first), second);
        assertThat(ways(file(second, "广场上的喷泉漏水"))).isEqualTo("letterbox,SMS");
        assertThat(known.accountOf(citizen(second), TestLetterbox.CHANNEL)).contains("box-" + tail);
        for (String phone : List.of(first, second)) {
            assertThat(
                            one(
                                    "select count(*) from notice where words like '%合在一起%'"
                                            // Not by the account of whoever joined it.
                                            + " and via = 'SMS' and other_ways = '{}'"
                                            + " and citizen_id = "
                                            + citizen(phone)))
                    .isOne();
        }
    }
}
