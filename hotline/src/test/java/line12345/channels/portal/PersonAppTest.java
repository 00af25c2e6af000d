package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.hotline.ticketing.TestLetterbox;
import line12345.ticketing.identity.OwnPerson;
import line12345.ticketing.identity.PartNumber;
import line12345.ticketing.identity.PersonChanged;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** One person with several numbers: joined by proof, and parted again. */
@QuarkusTest
class PersonAppTest extends PersonPages {
    @Inject PartNumber partNumber;

    @Test
    void twoProvenNumbersSeeBothAndPartingGivesEachBackWhatItHad() throws SQLException {
        String own = file(first, "河堤西侧的护栏松动了");
        String other = file(second, "广场上的喷泉不亮");
        String cookie = proven(first);
        assertThat(mine(cookie)).contains("护栏").doesNotContain("喷泉");
        assertThat(follow(other, cookie).statusCode()).isEqualTo(404);
        long before = one("select sum(citizen_id * id) from ticket");

        assertThat(join(cookie, second).asString()).contains("合在一起了", masked(second));
        assertThat(mine(cookie)).contains("护栏", "喷泉");
        assertThat(follow(other, cookie).statusCode()).isEqualTo(200);
        String theirs = proven(second);
        assertThat(mine(theirs)).contains("护栏", "喷泉");
        assertThat(follow(own, theirs).statusCode()).isEqualTo(200);
        assertThat(one("select sum(citizen_id * id) from ticket")).isEqualTo(before);

        assertThat(part(cookie, citizen(second)).asString()).contains("分开了");
        assertThat(mine(cookie)).contains("护栏").doesNotContain("喷泉");
        assertThat(mine(theirs)).contains("喷泉").doesNotContain("护栏");
        assertThat(follow(other, cookie).statusCode()).isEqualTo(404);
        assertThat(follow(own, theirs).statusCode()).isEqualTo(404);
        assertThat(one("select sum(citizen_id * id) from ticket")).isEqualTo(before);
        String log =
                "select count(*) from joined_number where joined_who = '市民本人（短信验证）'"
                        + " and parted_who = '市民本人' and parted_at is not null and "
                        + citizen(first)
                        + " in (citizen_id, other_id)";
        assertThat(one(log)).isOne();
        // And again: what was parted can be joined.
        now = now.plus(Duration.ofMinutes(5));
        at(now);
        assertThat(join(proven(first), second).asString()).contains("合在一起了");
    }

    @Test
    void withoutTheOtherTelephonesCodeNothingIsJoined() {
        String cookie = proven(first);
        assertThat(person(cookie).formParam("phone", second).post(at("code")).asString())
                .contains("另一个手机收到的 6 位验证码", masked(first));
        String code = sent(second);
        String wrong = code.equals("111111") ? "222222" : "111111";
        Response refused = prove(cookie, second, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("验证码不正确", "另一个手机收到的");
        // The code of one number proves no other.
        assertThat(prove(cookie, third, code).statusCode()).isEqualTo(422);
        assertThat(read.of(citizen(first)).numbers()).hasSize(1);
        for (int i = 0; i < 4; i++) {
            prove(cookie, second, wrong);
        }
        assertThat(prove(cookie, second, code).asString()).contains("验证码已失效");
    }

    @Test
    void aThirdNumberJoinsAllAndOneThatLeavesLeavesTheOthersTogether() {
        String cookie = proven(first);
        join(cookie, second);
        join(cookie, third);
        OwnPerson all = read.of(citizen(second));
        assertThat(all.numbers())
                .extracting("masked")
                .containsExactlyInAnyOrder(masked(first), masked(second), masked(third));
        part(cookie, citizen(second));
        assertThat(read.of(citizen(second)).numbers()).hasSize(1);
        assertThat(read.of(citizen(third)).numbers())
                .extracting("masked")
                .containsExactly(masked(third), masked(first));
    }

    @Test
    void aNumberThatBelongsToOthersIsNotPulledIn() {
        String fourth = "139" + tail;
        join(proven(second), third);
        String cookie = proven(first);
        Response refused = join(cookie, second);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("已经和别的号码合在一起");
        // Joining from either side is the same, and joining twice is once.
        assertThat(join(cookie, fourth).statusCode()).isEqualTo(200);
        now = now.plus(Duration.ofMinutes(2));
        at(now);
        assertThat(join(cookie, fourth).statusCode()).isEqualTo(200);
        assertThat(read.of(citizen(first)).numbers()).hasSize(2);
    }

    @Test
    void ofTwoWindowsTheLaterOneIsToldAndNothingHappens() throws Exception {
        String cookie = proven(first);
        join(cookie, second);
        String seen = version(cookie);
        join(cookie, third);
        Response late = part(cookie, citizen(second), seen);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("刚刚在别的页面或设备上改过了", masked(third));
        assertThat(read.of(citizen(first)).numbers()).hasSize(3);
        Response wish =
                person(cookie)
                        .formParam("way", "SMS")
                        .formParam("version", seen)
                        .post(at("prefer"));
        assertThat(wish.statusCode()).isEqualTo(409);
        assertThat(read.of(citizen(first)).preferred()).isEmpty();

        String both = version(cookie);
        var two = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> tap =
                () -> {
                    together.await();
                    try {
                        partNumber.part(citizen(first), citizen(second), both, now);
                        return true;
                    } catch (PersonChanged late2) {
                        return false;
                    }
                };
        var ends = two.invokeAll(List.of(tap, tap));
        two.shutdown();
        assertThat(List.of(ends.get(0).get(), ends.get(1).get()))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void nobodyPartsWhatIsSomebodyElses() {
        join(proven(second), third);
        joinAccount.join(TestLetterbox.CHANNEL, tail, citizen(second), "市民本人", now);
        long account = read.of(citizen(second)).accounts().get(0).key();
        String stranger = proven(first);
        assertThat(part(stranger, citizen(second)).statusCode()).isEqualTo(404);
        assertThat(
                        person(stranger)
                                .formParam("key", account)
                                .formParam("version", version(stranger))
                                .post(at("part-account"))
                                .statusCode())
                .isEqualTo(404);
        assertThat(read.of(citizen(second)).numbers()).hasSize(2);
        assertThat(read.of(citizen(second)).accounts()).hasSize(1);
        assertThat(given().redirects().follow(false).get("/portal/mine/person").statusCode())
                .isEqualTo(303);
        assertThat(part(null, citizen(second), "").statusCode()).isEqualTo(303);
    }
}
