package line12345.hotline.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.key.KeyForm;
import line12345.ticketing.key.KeyRight;
import line12345.ticketing.key.MakeKey;
import line12345.ticketing.notice.OwnNotices;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who is told when: ended keys nothing, slow receivers slowly, and all others in their turn. */
@QuarkusTest
class WebhookTurnsAppTest extends AppTest {
    private static final String TAKEN = "HTTP/1.1 204 x\r\nConnection: close\r\n\r\n";

    @Inject MakeKey makeKey;
    @Inject MakeWebhook make;
    @Inject ReplayWebhook replay;
    @Inject PauseWebhook pause;
    @Inject Webhooks webhooks;
    @Inject WebhookLines lines;
    @Inject OwnNotices notices;
    @Inject Journeys journeys;
    @Inject EntityManager entities;
    @Inject OfficeClock clock;

    private final List<Long> made = new ArrayList<>();
    private final List<RawReceiver> receivers = new ArrayList<>();
    private RawReceiver good;
    private Actor admin;

    @BeforeEach
    void receiver() {
        good = receiver(RawReceiver.saying(TAKEN));
        admin = journeys.first(Role.ADMIN);
    }

    @AfterEach
    void end() {
        made.forEach(id -> pause.pause(id, true, admin, clock.now()));
        receivers.forEach(RawReceiver::close);
    }

    @Test
    void endedKeysHoldNobodyUp() {
        long dead = key("已死");
        long alive = key("活着");
        takenBack(
                () -> {
                    for (int i = 0; i < 25; i++) {
                        make(dead, good);
                    }
                    sql(
                            "update webhook set next_try = made_at - interval '1 hour'"
                                    + " where key_id = ?1",
                            dead);
                    sql("update service_key set revoked_at = made_at where id = ?1", dead);
                    long one = make(alive, good);
                    sql(
                            "update webhook set last_number = -1 where key_id in (?1, ?2)",
                            dead,
                            alive);
                    assertThat(webhooks.due("test", clock.now())).contains(one);
                });
    }

    @Test
    void whoWasServedStandsBehindThoseWhoWait() {
        long key = key("轮流");
        takenBack(
                () -> {
                    long first = make(key, good);
                    long second = make(key, good);
                    sql("update webhook set last_number = -1 where key_id = ?1", key);
                    Instant now = clock.now();
                    assertThat(webhooks.due("test", now)).containsSubsequence(first, second);
                    webhooks.release(webhooks.hold(first, "test", now).orElseThrow(), now);
                    assertThat(webhooks.due("test", now.plusMillis(1)))
                            .containsSubsequence(second, first);
                });
    }

    @Test
    void aSubscriptionWhoseKeyHasEndedRestsAndItsOwnerIsTold() {
        String[][] ends = {
            {"update service_key set revoked_at = made_at where id = ?1", "已吊销"},
            {"update service_key set valid_until = '2020-01-01' where id = ?1", "已到期"},
            {
                "update account set active = false where id = (select account_id from service_key"
                        + " where id = ?1)",
                "的账号已停用"
            }
        };
        for (String[] end : ends) {
            long key = key("结束" + end[1]);
            long id = keep(make(key, good));
            QuarkusTransaction.requiringNew().run(() -> sql(end[0], key));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> line(id).state() == WebhookLine.State.PAUSED);
            assertThat(line(id).history().get(0).what()).contains(end[1], "已暂停");
            assertThat(notices.unread(admin, 50))
                    .filteredOn(one -> one.words().contains("结束" + end[1] + "”" + end[1]))
                    .hasSize(1);
            assertThatThrownBy(() -> replay.replay(id, null, admin, clock.now()))
                    .isInstanceOf(WrongWebhook.class)
                    .hasMessageContaining("密钥已经失效");
            assertThatThrownBy(() -> make(key, good)).isInstanceOf(WrongWebhook.class);
        }
    }

    @Test
    void aKeyRevokedInTheMiddleHearsNothingMore() {
        long key = key("中途吊销");
        List<String> heard = new CopyOnWriteArrayList<>();
        RawReceiver revoking =
                receiver(
                        out -> {
                            heard.add("one");
                            if (heard.size() == 3) {
                                revoke(key);
                            }
                            out.write(RawReceiver.bytes(TAKEN));
                            out.flush();
                        });
        long id = keep(make(key, revoking));
        pause.pause(id, false, admin, clock.now());
        for (int i = 0; i < 12; i++) {
            journeys.file(Journeys.answer(), clock.now());
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> line(id).waiting() >= 24);
        replay.replay(id, null, admin, clock.now());
        await().atMost(Duration.ofSeconds(20)).until(() -> heard.size() >= 3);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> line(id).state() == WebhookLine.State.PAUSED);
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(5))
                .until(() -> heard.size() == 3);
    }

    private void revoke(long key) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql("update service_key set revoked_at = made_at where id = ?1", key));
    }

    @Test
    void receiversThatDripAreLeftInTimeAndOthersGoOn() {
        RawReceiver slow = receiver(RawReceiver.dripping("HTTP/1.1 204 No", " Content"));
        long key = key("滴答");
        List<Long> dripping = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            dripping.add(keep(make(key, slow)));
        }
        long living = keep(make(key, good));
        journeys.file(Journeys.answer(), clock.now());
        await().atMost(Duration.ofSeconds(30)).until(() -> line(living).sentAt() != null);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> dripping.stream().allMatch(id -> line(id).failures() > 0));
        assertThat(line(dripping.get(0)).error()).contains("时限内没有答复");
    }

    @Test
    void aFaultOfOurOwnIsTriedAgainLaterAndBlamesNobody() {
        long id = keep(make(key("坏了"), good));
        QuarkusTransaction.requiringNew()
                .run(() -> sql("update webhook set secret_sealed = 'x' where id = ?1", id));
        journeys.file(Journeys.answer(), clock.now());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> line(id).nextTry().isAfter(clock.now().plusSeconds(15)));
        assertThat(line(id).failures()).isZero();
        assertThat(line(id).active()).isTrue();
    }

    @Test
    void noMoreAreMadeThanTheScreenLists() {
        long key = key("太多");
        takenBack(
                () -> {
                    make(key, good);
                    sql(
                            """
                            insert into webhook (name, url, secret_sealed, kinds, key_id,
                                owner_id, state, last_number, next_try, made_at)
                            select w.name, w.url, w.secret_sealed, w.kinds, w.key_id,
                                w.owner_id, w.state, w.last_number, w.next_try, w.made_at
                            from webhook w, generate_series(1, 199)
                            where w.key_id = ?1
                            """,
                            key);
                    assertThatThrownBy(() -> make(key, good)).hasMessageContaining("已有 200 个");
                });
    }

    /** Nobody else ever sees what is written here. */
    private static void takenBack(Runnable work) {
        QuarkusTransaction.begin();
        try {
            work.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private long key(String name) {
        return makeKey.make(
                        new KeyForm(
                                name,
                                "自动测试",
                                Role.AGENT,
                                null,
                                List.of(KeyRight.READ),
                                OfficeClock.dayOf(clock.now()).plusDays(3).toString()),
                        admin,
                        clock.now())
                .id();
    }

    private long make(long key, RawReceiver to) {
        String url = "http://127.0.0.1:" + to.port() + "/hook";
        return make.make(new WebhookForm("轮次", url, key, List.of()), admin, clock.now()).id();
    }

    private long keep(long id) {
        made.add(id);
        return id;
    }

    private RawReceiver receiver(RawReceiver.Manner manner) {
        RawReceiver one = new RawReceiver(manner);
        receivers.add(one);
        return one;
    }

    private void sql(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private WebhookLine line(long id) {
        return lines.all(admin).stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }
}
