package line12345.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.channels.sms.TestOperator.Act;
import line12345.channels.sms.TestOperator.Request;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.duty.AssignDuty;
import line12345.ticketing.duty.DutyForm;
import line12345.ticketing.duty.EndDuty;
import line12345.ticketing.notice.NoticeState;
import line12345.ticketing.notice.Via;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What leaves the house by message: each notice once, however often it is tried. */
@QuarkusTest
class SmsDeliveryAppTest extends SmsHouse {
    @Inject AssignDuty assign;
    @Inject EndDuty end;

    @Test
    void allNoticesOfALifeArriveOnceWithOneKeyEachAlthoughHalfOfTheTriesFail() {
        operator.mood(request -> request % 2 == 1 ? Act.FAIL : Act.TAKE);
        String number = answered();
        pass(Duration.ofMinutes(1));
        pass(Duration.ofMinutes(1));
        assertThat(reply(UUID.randomUUID().toString(), "５ ").statusCode()).isEqualTo(200);
        for (int minute = 0; minute < 10; minute++) {
            pass(Duration.ofMinutes(1));
        }
        List<Request> charged = operator.charged(phone);
        assertThat(charged.stream().map(Request::words).collect(Collectors.joining("\n")))
                .contains("您的诉求已受理，编号 " + number, "答复您", "回复数字：5 非常满意", "的评价已收到：非常满意")
                .doesNotContain("路灯", "查询码 ");
        assertThat(charged).hasSize(3);
        assertThat(told.sent(number)).extracting("state").containsOnly(NoticeState.DELIVERED);
        List<Request> all = operator.requests(phone);
        assertThat(all).hasSizeGreaterThan(charged.size());
        assertThat(all.stream().distinct()).hasSize(charged.size());
        assertThat(operator.troubles()).isEmpty();
    }

    @Test
    void anAnswerLostOnTheWayIsNoSecondMessageAndNoSecondCharge() {
        operator.mood(request -> request == 1 ? Act.DROP : Act.TAKE);
        long id = tell("您的诉求正在办理");
        deliver.upTo(now);
        pass(Duration.ofMinutes(1));
        assertThat(operator.requests(phone)).hasSize(2);
        assertThat(operator.charged(phone)).hasSize(1);
        assertThat(one("select cost_li from sms_message where notice_id = " + id)).isEqualTo("42");
        assertThat(one("select state from notice where id = " + id)).isEqualTo("DELIVERED");
    }

    @Test
    void anHourWithoutTheOperatorDelaysAndLosesNothing() {
        operator.close();
        long one = tell("您的诉求正在办理");
        long other = tell("您的诉求需要更多时间");
        deliver.upTo(now);
        for (int minute = 0; minute < 60; minute++) {
            pass(Duration.ofMinutes(1));
        }
        assertThat(
                        one(
                                "select count(*) from notice where state = 'WAITING' and id in (%d, %d)"
                                        .formatted(one, other)))
                .isEqualTo("2");
        back();
        for (int hour = 0; hour < 3; hour++) {
            pass(Duration.ofHours(1));
        }
        assertThat(operator.charged(phone))
                .extracting(Request::id)
                .containsExactlyInAnyOrder(String.valueOf(one), String.valueOf(other));
    }

    private void back() {
        try {
            operator = new TestOperator(address, secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatTheOperatorNeverTakesIsNotTriedAgainAndSaysWhy() {
        operator.mood(request -> Act.BAD_NUMBER);
        long id = tell("您的诉求正在办理");
        deliver.upTo(now);
        pass(Duration.ofHours(1));
        assertThat(operator.requests(phone)).hasSize(1);
        assertThat(one("select state || error from notice where id = " + id))
                .isEqualTo("GIVEN_UP号码无效，运营商不接收");
        assertThat(one("select state || cost_li from sms_message where notice_id = " + id))
                .isEqualTo("REFUSED0");
    }

    @Test
    void anEmptyAccountIsAReasonToWait() {
        operator.mood(request -> Act.NO_BALANCE);
        long id = tell("您的诉求正在办理");
        deliver.upTo(now);
        assertThat(one("select state || ' ' || error from notice where id = " + id))
                .isEqualTo("WAITING NoBalance");
    }

    @Test
    void aFixedLineGetsNone() {
        long id =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        notices.toCitizen(
                                                citizens.meet(PhoneNumber.parse("0735-2233445"))
                                                        .id(),
                                                "",
                                                "您的诉求正在办理",
                                                now));
        deliver.upTo(now);
        assertThat(one("select state || error from notice where id = " + id))
                .isEqualTo("GIVEN_UP不是手机号，收不到短信");
    }

    @Test
    void atNightNobodyIsDisturbedAndNothingIsLost() {
        Instant evening = Instant.parse("2026-12-15T13:59:59Z");
        at(evening);
        tell("一");
        deliver.upTo(now);
        assertThat(operator.requests(phone)).as("21:59:59").hasSize(1);
        at(evening.plusSeconds(1));
        tell("二");
        deliver.upTo(now);
        Instant morning = Instant.parse("2026-12-16T00:00:00Z");
        at(morning.minusMillis(1));
        deliver.upTo(now);
        assertThat(operator.requests(phone)).as("22:00 to 07:59:59.999").hasSize(1);
        at(morning);
        deliver.upTo(now);
        assertThat(operator.requests(phone)).as("08:00").hasSize(2);
    }

    @Test
    void whoAsksAtNightIsAnsweredAtNight() {
        at(Instant.parse("2026-12-15T18:00:00Z"));
        long citizen = citizen();
        QuarkusTransaction.requiringNew()
                .run(() -> notices.secretToCitizen(citizen, "验证码 {验证码}，", "123456", now));
        deliver.upTo(now);
        assertThat(operator.requests(phone))
                .extracting(Request::words)
                .containsExactly("【云江12345】验证码 123456，");
    }

    @Test
    void aDutyTelephoneIsToldAtNight() {
        at(Instant.parse("2026-12-15T18:00:00Z"));
        Actor admin = journeys.first(Role.ADMIN);
        DutyForm form =
                new DutyForm(
                        null,
                        "赵值班",
                        phone,
                        null,
                        EnumSet.allOf(DayOfWeek.class),
                        LocalTime.MIN,
                        LocalTime.MIN,
                        null,
                        null);
        long duty = assign.assign(31, form, admin, now);
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> notices.toDuty(duty, Via.SMS, "", "特急工单待签收", now));
            deliver.upTo(now);
            assertThat(operator.requests(phone)).hasSize(1);
        } finally {
            end.end(31, duty, admin, now);
        }
    }

    @Test
    void eachDaysCostStandsBesideItsMessages() {
        at(Instant.parse("2026-12-18T02:00:00Z").plus(Duration.ofDays(citizen() % 7)));
        String day = OfficeClock.dayOf(now).toString();
        String before = daily(day);
        tell("一".repeat(61));
        tell("一".repeat(62));
        deliver.upTo(now);
        pass(Duration.ofMinutes(1));
        String[] was = before.split(" ");
        assertThat(daily(day))
                .isEqualTo(
                        "%d %d %d"
                                .formatted(
                                        Integer.parseInt(was[0]) + 2,
                                        Integer.parseInt(was[1]) + 3,
                                        Integer.parseInt(was[2]) + 3 * 42));
    }

    private String daily(String day) {
        return one(
                "select coalesce(sum(taken), 0) || ' ' || coalesce(sum(parts), 0) || ' ' || coalesce(sum(cost_li), 0)"
                        + " from sms_daily where recipient = 'CITIZEN' and day = '"
                        + day
                        + "'");
    }
}
