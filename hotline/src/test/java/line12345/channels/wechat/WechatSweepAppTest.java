package line12345.channels.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.channels.wechat.sweep.SweepOld;
import line12345.channels.wechat.talk.TalkWorker;
import line12345.hotline.AppTest;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import javax.sql.DataSource;

/** What goes out with time, and what stays however old it is. */
@QuarkusTest
@WithTestResource(value = WechatStandIn.class, scope = TestResourceScope.GLOBAL)
class WechatSweepAppTest extends AppTest {
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject SweepOld sweep;
    @Inject TalkWorker worker;
    @Inject DataSource database;
    @Inject Identities identities;
    @Inject OfficeClock clock;
    WechatStandIn wechat;

    private Instant now;
    private AFollower citizen;

    @BeforeEach
    void aCitizen() {
        now = clock.now();
        citizen = new AFollower("o" + UUID.randomUUID(), now);
    }

    private void sweepAt(Instant when) {
        boolean more = true;
        while (more) {
            more = sweep.sweep(when);
        }
    }

    private long rows(String table) throws SQLException {
        return number("select count(*) from " + table + " where sender_hash = ?");
    }

    private long number(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, identities.hash(citizen.openId));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void untilPictures() {
        citizen.says("我要诉求");
        citizen.says("1");
        citizen.says("路灯坏了");
        citizen.says("无");
        citizen.shows("m" + citizen.openId);
    }

    @Test
    void anUnfinishedConversationGoesAfterADayAndItsPicturesAndMessagesAfterAWeek()
            throws SQLException {
        untilPictures();
        Instant lastDay = now.plus(Duration.ofHours(24));
        sweepAt(lastDay.minusSeconds(1));
        assertThat(citizen.says("继续")).contains("已收到 1 张照片");
        sweepAt(clock.now().plus(Duration.ofHours(24)).plusSeconds(1));
        assertThat(
                        number(
                                "select count(*) from wechat_sender where sender_hash = ? and talk_sealed is null"))
                .isOne();
        assertThat(rows("wechat_picture")).isOne();
        assertThat(rows("wechat_message")).isEqualTo(6);
        // Seven days after, and a moment for what the test itself took.
        sweepAt(clock.now().plus(KEPT).plusSeconds(1));
        assertThat(rows("wechat_picture")).isZero();
        assertThat(rows("wechat_message")).isZero();
        assertThat(rows("wechat_sender")).isZero();
    }

    @Test
    void whatIsYoungOrWaitsStays() throws SQLException {
        citizen.says("查进度");
        sweepAt(now.plus(KEPT).minusSeconds(1));
        assertThat(rows("wechat_message")).isOne();
        assertThat(rows("wechat_sender")).isOne();
        set("done_at = null");
        sweepAt(now.plus(KEPT).plusSeconds(60));
        assertThat(rows("wechat_message")).as("was not worked at").isOne();
        set("done_at = arrived_at, reply_state = 'WAITING'");
        sweepAt(now.plus(KEPT).plusSeconds(60));
        assertThat(rows("wechat_message")).as("is not answered").isOne();
        set("reply_state = 'FAILED'");
        sweepAt(now.plus(KEPT).plusSeconds(60));
        assertThat(rows("wechat_message")).isZero();
    }

    private void set(String what) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "update wechat_message set " + what + " where sender_hash = ?")) {
            statement.setString(1, identities.hash(citizen.openId));
            statement.executeUpdate();
        }
    }

    @Test
    void aLongNeglectedTableGoesOutInPieces() throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                """
                                insert into wechat_message (account, message_key, sender_hash,
                                    sender_sealed, sent_second, arrived_at, done_at, next_try)
                                select 'old', ? || n, ?, '', 1, timestamptz '2020-01-01',
                                       timestamptz '2020-01-01', timestamptz '2020-01-01'
                                from generate_series(1, 700) n
                                """)) {
            statement.setString(1, citizen.openId);
            statement.setString(2, identities.hash(citizen.openId));
            statement.executeUpdate();
        }
        Instant then = Instant.parse("2020-06-01T00:00:00Z");
        assertThat(sweep.sweep(then)).as("there is more").isTrue();
        assertThat(rows("wechat_message")).isEqualTo(200);
        assertThat(sweep.sweep(then)).isFalse();
        assertThat(rows("wechat_message")).isZero();
    }
}
