package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.notice.AcknowledgeNotice;
import line12345.ticketing.notice.DeliverNotices;
import line12345.ticketing.notice.Delivery;
import line12345.ticketing.notice.Engaged;
import line12345.ticketing.notice.NoSuchNotice;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Undeliverable;
import line12345.ticketing.notice.Via;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Lives in 2001: nothing of the other tests is due so early. */
@QuarkusTest
class NoticesAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2001-01-01T00:00:00Z");

    @Inject Notices notices;
    @Inject DeliverNotices deliver;
    @Inject AcknowledgeNotice acknowledge;
    @Inject TestCourier courier;
    @Inject Journeys journeys;
    @Inject EntityManager entities;

    private Actor clerk;

    @BeforeEach
    void nothingWaits() {
        clerk = journeys.first(Role.CLERK);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "delete from notice where created_at < '2002-01-01'")
                                        .executeUpdate());
    }

    @AfterEach
    void theTelephoneIsPutAway() {
        courier.fate(null);
    }

    @Test
    void itIsDeliveredOnceHoweverManyTry() throws Exception {
        courier.fate(notice -> Delivery.handedTo("总机"));
        for (int i = 0; i < 60; i++) {
            ring("第 " + i + " 件");
        }
        var workers = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> rounds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rounds.add(() -> deliver.upTo(NOW));
        }
        for (var round : workers.invokeAll(rounds)) {
            round.get();
        }
        workers.shutdown();
        assertThat(courier.taken()).hasSize(60).extracting("id").doesNotHaveDuplicates();
        assertThat(state("state = 'DELIVERED' and delivered_by = '总机'")).isEqualTo(60);
    }

    @Test
    void withoutACourierItWaitsAndIsNeverSaidToBeDelivered() {
        ring("值班电话");
        long citizen = citizen();
        QuarkusTransaction.requiringNew()
                .run(() -> notices.toCitizen(citizen, "20010101000001", "已受理", NOW));
        assertThat(deliver.upTo(NOW.plusSeconds(60))).isZero();
        assertThat(deliver.aboard(Via.PHONE.name())).isFalse();
        assertThat(state("state = 'WAITING' and attempts = 0")).isEqualTo(2);
    }

    @Test
    void whatFailsIsTriedAgainAndAtLastGivenUpVisibly() {
        courier.fate(
                notice -> {
                    throw new IOException("13812345678 is busy");
                });
        ring("值班电话");
        Instant at = NOW;
        assertThat(deliver.upTo(at)).isOne();
        assertThat(deliver.upTo(at.plusSeconds(14))).isZero();
        assertThat(state("attempts = 1 and error = 'IOException'")).isOne();
        for (int i = 0; i < 12; i++) {
            at = at.plus(Duration.ofMinutes(130));
            deliver.upTo(at);
        }
        assertThat(courier.taken()).hasSize(8);
        assertThat(state("state = 'GIVEN_UP' and error like '试了 8 次%' and error not like '%138%'"))
                .isOne();
    }

    @Test
    void whatCannotBeDeliveredAtAllIsGivenUpAtOnce() {
        courier.fate(
                notice -> {
                    throw new Undeliverable("账号没有登记电话");
                });
        ring("值班电话");
        deliver.upTo(NOW);
        assertThat(state("state = 'GIVEN_UP' and error = '账号没有登记电话'")).isOne();
    }

    @Test
    void whoIsJustBeingRungIsRungALittleLaterAndThatIsNoTry() {
        courier.fate(
                notice -> {
                    throw new Engaged();
                });
        ring("值班电话");
        assertThat(deliver.upTo(NOW)).isOne();
        assertThat(state("state = 'WAITING' and attempts = 0 and error is null")).isOne();
        courier.fate(notice -> Delivery.handedTo("总机"));
        assertThat(deliver.upTo(NOW.plusSeconds(14))).isZero();
        assertThat(deliver.upTo(NOW.plusSeconds(15))).isOne();
        assertThat(state("state = 'DELIVERED' and attempts = 1")).isOne();
    }

    @Test
    void oldNewsDisturbsNobody() {
        ring("值班电话");
        courier.fate(notice -> Delivery.handedTo("总机"));
        deliver.upTo(NOW.plus(Duration.ofDays(3)).plusSeconds(1));
        assertThat(courier.taken()).isEmpty();
        assertThat(state("state = 'GIVEN_UP'")).isOne();
    }

    @Test
    void aKilledCourierIsReplacedAfterItsLease() {
        courier.fate(
                notice -> {
                    throw new ThreadDeath();
                });
        ring("值班电话");
        assertThatThrownBy(() -> deliver.upTo(NOW)).isInstanceOf(ThreadDeath.class);
        courier.fate(notice -> Delivery.handedTo("总机"));
        assertThat(deliver.upTo(NOW.plus(Duration.ofMinutes(5)).minusMillis(1))).isZero();
        assertThat(deliver.upTo(NOW.plus(Duration.ofMinutes(5)))).isOne();
    }

    @Test
    void aKeyPressedOnTheTelephoneAcknowledges() {
        courier.fate(notice -> Delivery.acknowledgedTo("值班电话按 1"));
        ring("值班电话");
        deliver.upTo(NOW);
        assertThat(state("state = 'DELIVERED' and acknowledged_at is not null")).isOne();
        assertThat(facts("NoticeAcknowledged")).isOne();
    }

    @Test
    void thePageIsToldWithTheStepItselfAndAcknowledgedByItsOwnerOnly() {
        long id =
                QuarkusTransaction.requiringNew()
                        .call(() -> notices.toAccount(clerk.accountId(), Via.PAGE, "", "新工单", NOW));
        assertThat(facts("NoticeToRead")).isOne();
        assertThatThrownBy(() -> acknowledge.acknowledge(id, journeys.first(Role.MANAGER), NOW))
                .isInstanceOf(NoSuchNotice.class);
        acknowledge.acknowledge(id, clerk, NOW);
        acknowledge.acknowledge(id, clerk, NOW.plusSeconds(1));
        assertThat(facts("NoticeAcknowledged")).isOne();
    }

    @Test
    void aStepThatFailedToldNobody() {
        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    notices.toAccount(
                                                            clerk.accountId(),
                                                            Via.PAGE,
                                                            "",
                                                            "新工单",
                                                            NOW);
                                                    throw new IllegalStateException("no");
                                                }))
                .hasMessage("no");
        assertThat(state("true")).isZero();
        assertThat(facts("NoticeToRead")).isZero();
    }

    private void ring(String words) {
        QuarkusTransaction.requiringNew()
                .run(() -> notices.toAccount(clerk.accountId(), Via.PHONE, "", words, NOW));
    }

    private long citizen() {
        journeys.file(Journeys.send(), Instant.parse("2026-05-11T02:00:00Z"));
        return number("select min(id) from citizen");
    }

    private long state(String where) {
        return number("select count(*) from notice where created_at < '2002-01-01' and " + where);
    }

    private long facts(String kind) {
        return number(
                "select count(*) from fact where kind = '%s' and happened_at < '2002-01-01' and "
                                .formatted(kind)
                        + "cast(payload ->> 'noticeId' as bigint) in (select id from notice)");
    }

    private long number(String sql) {
        return ((Number)
                        QuarkusTransaction.requiringNew()
                                .call(() -> entities.createNativeQuery(sql).getSingleResult()))
                .longValue();
    }
}
