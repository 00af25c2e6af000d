package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.identity.JoinAccount;
import line12345.ticketing.identity.PartAccount;
import line12345.ticketing.notice.CitizenNotices;
import line12345.ticketing.notice.DeliverNotices;
import line12345.ticketing.notice.Delivery;
import line12345.ticketing.notice.Notice;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.QuietHour;
import line12345.ticketing.notice.Undeliverable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A citizen hears once, by the first way that works. Lives in 2003. */
@QuarkusTest
class NoticeWaysAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2003-01-01T00:00:00Z");

    @Inject Notices notices;
    @Inject CitizenNotices told;
    @Inject DeliverNotices deliver;
    @Inject Citizens citizens;
    @Inject JoinAccount join;
    @Inject PartAccount part;
    @Inject TestMessages messages;
    @Inject TestLetterbox letterbox;
    @Inject EntityManager entities;

    private final String account = UUID.randomUUID().toString();
    private final String ticket = "2003" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    private long citizen;

    @BeforeEach
    void aCitizenWithAnAccount() {
        String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        citizen =
                QuarkusTransaction.requiringNew()
                        .call(() -> citizens.meet(PhoneNumber.parse(phone)).id());
        join.join(TestLetterbox.CHANNEL, account, citizen, "市民本人", NOW);
        // That it was joined is told by message; here it is about other notices.
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "delete from notice where citizen_id = ?1")
                                        .setParameter(1, citizen)
                                        .executeUpdate());
        messages.fate(notice -> Delivery.handedTo("运营商"));
        letterbox.fate(notice -> Delivery.handedTo("信箱"));
    }

    @AfterEach
    void nobodyIsAboard() {
        messages.fate(null);
        letterbox.fate(null);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "delete from notice where created_at < '2004-01-01'")
                                        .executeUpdate());
    }

    @Test
    void theChannelThatKnowsTheCitizenIsTriedFirstAndThenNoOther() {
        tell();
        deliver.upTo(NOW);
        deliver.upTo(NOW.plus(Duration.ofDays(1)));
        assertThat(letterbox.taken()).hasSize(1);
        assertThat(messages.taken()).isEmpty();
        assertThat(told.sent(ticket)).extracting("way").containsExactly("信箱");
    }

    @Test
    void whatCannotGoOneWayGoesTheNextAndBothAreWrittenDown() {
        letterbox.fate(
                notice -> {
                    throw new Undeliverable("市民已取消关注");
                });
        tell();
        // Whichever courier is asked first.
        deliver.upTo(NOW);
        deliver.upTo(NOW);
        assertThat(messages.taken()).extracting(Notice::id).isEqualTo(ids(letterbox));
        var sent = told.sent(ticket).get(0);
        assertThat(sent.way()).isEqualTo("短信");
        assertThat(sent.tried()).containsExactly("信箱未送达：市民已取消关注");
    }

    @Test
    void aWayThatFailsThreeTimesGivesPlaceToTheNext() {
        letterbox.fate(
                notice -> {
                    throw new IOException("away");
                });
        tell();
        for (int minute = 0; minute < 10; minute++) {
            deliver.upTo(NOW.plus(Duration.ofMinutes(minute)));
        }
        assertThat(letterbox.taken()).hasSize(3);
        assertThat(messages.taken()).hasSize(1);
    }

    @Test
    void theLastWayIsNeverGivenUpForAnother() {
        letterbox.fate(null);
        messages.fate(
                notice -> {
                    throw new IOException("away");
                });
        tell();
        for (int minute = 0; minute < 60; minute++) {
            deliver.upTo(NOW.plus(Duration.ofMinutes(minute)));
        }
        assertThat(told.sent(ticket).get(0).state().chinese()).isEqualTo("待发送");
        messages.fate(notice -> Delivery.handedTo("运营商"));
        deliver.upTo(NOW.plus(Duration.ofHours(3)));
        assertThat(messages.taken()).hasSize(1);
    }

    @Test
    void whoPartedTheAccountIsToldByMessage() {
        part.part(TestLetterbox.CHANNEL, account, "市民本人", "取消关注", NOW);
        tell();
        deliver.upTo(NOW);
        assertThat(letterbox.taken()).isEmpty();
        assertThat(messages.taken()).hasSize(1);
    }

    @Test
    void whoPrefersMessagesGetsMessages() {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update citizen set preferred_way = 'SMS' where id = ?1")
                                        .setParameter(1, citizen)
                                        .executeUpdate());
        tell();
        deliver.upTo(NOW);
        assertThat(letterbox.taken()).isEmpty();
        assertThat(messages.taken()).hasSize(1);
    }

    @Test
    void atNightItWaitsForTheMorningAndThatIsNoTry() {
        Instant morning = NOW.plus(Duration.ofHours(8));
        letterbox.fate(
                notice -> {
                    throw new QuietHour(morning);
                });
        tell();
        deliver.upTo(NOW);
        deliver.upTo(morning.minusMillis(1));
        assertThat(letterbox.taken()).hasSize(1);
        letterbox.fate(notice -> Delivery.handedTo("信箱"));
        deliver.upTo(morning);
        assertThat(letterbox.taken()).extracting(Notice::attempts).containsExactly(1);
    }

    @Test
    void anAccountBelongsToOneCitizenAtATime() {
        String other = "137" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        long second =
                QuarkusTransaction.requiringNew()
                        .call(() -> citizens.meet(PhoneNumber.parse(other)).id());
        join.join(TestLetterbox.CHANNEL, account, second, "市民本人", NOW.plusSeconds(1));
        join.join(TestLetterbox.CHANNEL, account, second, "市民本人", NOW.plusSeconds(2));
        assertThat(
                        number(
                                "select count(*) from citizen_identity where parted_at is null and"
                                        + " citizen_id = "
                                        + second))
                .isOne();
        assertThat(
                        number(
                                "select count(*) from citizen_identity where parted_why is not null"
                                        + " and citizen_id = "
                                        + citizen))
                .isOne();
    }

    private List<Long> ids(FatedCourier courier) {
        return courier.taken().stream().map(Notice::id).toList();
    }

    private void tell() {
        QuarkusTransaction.requiringNew()
                .run(() -> notices.toCitizen(citizen, ticket, "您的诉求已答复", NOW));
    }

    private long number(String sql) {
        return ((Number)
                        QuarkusTransaction.requiringNew()
                                .call(() -> entities.createNativeQuery(sql).getSingleResult()))
                .longValue();
    }
}
