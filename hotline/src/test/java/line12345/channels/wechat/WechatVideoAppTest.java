package line12345.channels.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.channels.wechat.talk.TalkWorker;
import line12345.hotline.AppTest;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.identity.JoinAccount;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request with films, from the telephone to the desk. */
@QuarkusTest
@WithTestResource(value = WechatStandIn.class, scope = TestResourceScope.GLOBAL)
class WechatVideoAppTest extends AppTest {
    private static final Pattern NUMBER = Pattern.compile("工单编号：(\\d{14})");
    private static final Pattern FILM = Pattern.compile("src=\"(/tickets/\\d{14}/videos/\\d+)\"");

    @Inject Citizens citizens;
    @Inject JoinAccount join;
    @Inject OfficeClock clock;
    @Inject TalkWorker worker;
    WechatStandIn wechat;

    private AFollower citizen;

    @BeforeEach
    void aKnownCitizen() {
        citizen = new AFollower("o" + UUID.randomUUID(), clock.now());
        String phone = "137" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        long id =
                QuarkusTransaction.requiringNew()
                        .call(() -> citizens.meet(PhoneNumber.parse(phone)).id());
        join.join("wechat", citizen.openId, id, "test", clock.now());
    }

    private static byte[] film() throws IOException {
        try (var film = WechatVideoAppTest.class.getResourceAsStream("/video/film.mp4")) {
            return film.readAllBytes();
        }
    }

    private void tells(byte[] film, byte[] another) {
        wechat.keep("film-" + citizen.openId, film);
        wechat.keep("elsewhere-film-" + citizen.openId, another);
        citizen.says("我要诉求");
        citizen.says("1");
        citizen.says("柳堤路的路灯坏了三天");
        citizen.says("柳堤路 8 号");
        assertThat(citizen.films("video", "film-" + citizen.openId)).contains("1 段视频");
        assertThat(citizen.films("shortvideo", "elsewhere-film-" + citizen.openId))
                .contains("2 段视频");
        citizen.says("完成");
        worker.upTo(clock.now().plusSeconds(1));
    }

    @Test
    void filmsLieBesideTheTicketWithoutTheirPlace() throws IOException {
        tells(film(), film());
        Matcher number = NUMBER.matcher(citizen.says("确认"));
        assertThat(number.find()).isTrue();
        String page =
                as("shift01").accept("text/html").get("/tickets/" + number.group(1)).asString();
        assertThat(page).contains("微信视频1.mp4", "微信视频2.mp4");
        Matcher films = FILM.matcher(page);
        for (int i = 0; i < 2; i++) {
            assertThat(films.find()).isTrue();
            byte[] played = as("shift01").get(films.group(1)).asByteArray();
            assertThat(played).hasSameSizeAs(film());
            assertThat(new String(played, StandardCharsets.ISO_8859_1))
                    .contains("avc1")
                    .doesNotContain("loci");
        }
        as("clerk31").get(films.group(1)).then().statusCode(404);
    }

    @Test
    void whatIsNoFilmIsSaidAndNothingIsFiledUntilItIsLeftOut() throws IOException {
        tells(film(), "<html>".repeat(10).getBytes(StandardCharsets.US_ASCII));
        assertThat(citizen.says("确认")).contains("不是可以识别的视频", "还没有提交");
        citizen.says("完成");
        assertThat(citizen.says("确认")).contains("工单编号");
    }
}
