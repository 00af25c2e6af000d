package line12345.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import line12345.channels.sms.TestOperator.Act;
import line12345.channels.sms.TestOperator.Request;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What the operator sends: reports and replies, whoever signs them, in whatever order. */
@QuarkusTest
class SmsPushAppTest extends SmsHouse {
    @Test
    void aMessageThatCameBackStandsOnTheTicketsPage() {
        String number = file();
        deliver.upTo(now);
        String id = operator.charged(phone).get(0).id();
        assertThat(report(id, "ENROUTE").statusCode()).isEqualTo(200);
        assertThat(told.sent(number).get(0).deliveredAt()).isNotNull();
        assertThat(report(id, "EXPIRED").statusCode()).isEqualTo(200);
        var sent = told.sent(number).get(0);
        assertThat(sent.state().chinese()).isEqualTo("未能送达");
        assertThat(sent.reason()).contains("关机或不在服务区", "EXPIRED");
        assertThat(sent.deliveredAt()).isNull();
    }

    @Test
    void reportsAgainAndInWhateverOrderComeToTheSame() {
        for (List<String> states :
                List.of(
                        List.of("DELIVRD", "DELIVRD"),
                        List.of("DELIVRD", "UNDELIV", "DELIVRD"),
                        List.of("UNDELIV", "DELIVRD", "UNDELIV", "ENROUTE"))) {
            String before = settled();
            long id = tell("您的诉求正在办理");
            deliver.upTo(now);
            states.forEach(
                    state ->
                            assertThat(report(String.valueOf(id), state).statusCode())
                                    .isEqualTo(200));
            boolean failed = states.contains("UNDELIV");
            assertThat(one("select state from sms_message where notice_id = " + id))
                    .isEqualTo(failed ? "FAILED" : "ARRIVED");
            String[] was = before.split(" ");
            assertThat(settled())
                    .as(states.toString())
                    .isEqualTo(
                            (Integer.parseInt(was[0]) + (failed ? 0 : 1))
                                    + " "
                                    + (Integer.parseInt(was[1]) + (failed ? 1 : 0)));
        }
    }

    private String settled() {
        return one(
                "select coalesce(sum(arrived), 0) || ' ' || coalesce(sum(failed), 0) from sms_daily");
    }

    @Test
    void aReportFasterThanTheOperatorsAnswerIsAskedForAgain() {
        operator.mood(request -> request == 1 ? Act.DROP : Act.TAKE);
        String number = file();
        deliver.upTo(now);
        String id = operator.charged(phone).get(0).id();
        assertThat(report(id, "UNDELIV").statusCode()).isEqualTo(503);
        pass(Duration.ofMinutes(1));
        assertThat(report(id, "UNDELIV").statusCode()).isEqualTo(200);
        assertThat(told.sent(number).get(0).state().chinese()).isEqualTo("未能送达");
    }

    @Test
    void unknownIdsDoNoHarm() {
        for (String id : List.of("999999999999", "abc", "0")) {
            assertThat(report(id, "UNDELIV").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aDigitRatesTheNewestAnswerOfItsSenderOnce() {
        String older = answered();
        String newer = answered();
        String id = UUID.randomUUID().toString();
        assertThat(reply(id, " ２ ").statusCode()).isEqualTo(200);
        assertThat(reply(id, " ２ ").statusCode()).isEqualTo(200);
        assertThat(rating(newer)).isEqualTo("2 false MESSAGE");
        assertThat(rating(older)).isEqualTo("0");
        reply(UUID.randomUUID().toString(), "非常满意");
        assertThat(rating(older)).isEqualTo("5 true MESSAGE");
    }

    private String rating(String number) {
        return one(
                "select coalesce(max(r.level || ' ' || r.solved || ' ' || r.via), '0') from ticket t"
                        + " left join rating r on r.ticket_id = t.id where t.number = '"
                        + number
                        + "'");
    }

    @Test
    void aStrangersDigitRatesNothing() {
        String number = answered();
        push(
                "replies",
                """
                {"account":"yunjiang","replies":[
                    {"id":"%s","number":"13512345678","words":"1"},
                    {"id":"%s","number":"10086","words":"1"}]}
                """
                        .formatted(UUID.randomUUID(), UUID.randomUUID()));
        assertThat(rating(number)).isEqualTo("0");
    }

    @Test
    void whoSendsTdIsLeftInPeaceButGetsCodesAndMayComeBack() {
        reply(UUID.randomUUID().toString(), "td");
        deliver.upTo(now);
        assertThat(words()).contains("已为您退订");
        long id = tell("您的诉求正在办理");
        deliver.upTo(now);
        assertThat(one("select error from notice where id = " + id)).isEqualTo("市民已退订短信");
        long citizen = citizen();
        QuarkusTransaction.requiringNew()
                .run(() -> notices.secretToCitizen(citizen, "验证码 {验证码}，", "123456", now));
        deliver.upTo(now);
        assertThat(words()).contains("验证码 123456").doesNotContain("正在办理");
        reply(UUID.randomUUID().toString(), "HF");
        tell("您的诉求已答复");
        deliver.upTo(now);
        assertThat(words()).contains("已为您恢复", "您的诉求已答复");
    }

    @Test
    void whatNobodyUnderstandsIsKeptAndAnsweredOnceADay() {
        for (int i = 0; i < 3; i++) {
            reply(UUID.randomUUID().toString(), "路灯还是不亮" + i);
        }
        deliver.upTo(now);
        assertThat(operator.charged(phone)).hasSize(1);
        assertThat(words()).contains("请只回复一个数字");
        assertThat(
                        one(
                                "select count(*) from sms_reply where words like '路灯还是不亮%' and citizen_id = "
                                        + citizen()))
                .isEqualTo("3");
        at(now.plus(Duration.ofDays(1)));
        reply(UUID.randomUUID().toString(), "5");
        deliver.upTo(now);
        assertThat(operator.charged(phone)).hasSize(2);
    }

    private String words() {
        return String.join("\n", operator.charged(phone).stream().map(Request::words).toList());
    }

    @Test
    void aWrongSignatureSavesNothing() {
        long id = tell("您的诉求正在办理");
        deliver.upTo(now);
        String report =
                "{\"account\":\"yunjiang\",\"reports\":[{\"id\":\"%d\",\"state\":\"UNDELIV\",\"time\":0}]}"
                        .formatted(id);
        String reply =
                "{\"account\":\"yunjiang\",\"replies\":[{\"id\":\"forged-%d\",\"number\":\"%s\",\"words\":\"TD\"}]}"
                        .formatted(id, phone);
        for (String signature : List.of("", "00", operator.sign(report + " "), "签名")) {
            assertThat(push("reports", report, signature).statusCode()).isEqualTo(401);
            assertThat(push("replies", reply, signature).statusCode()).isEqualTo(401);
        }
        assertThat(one("select state from sms_message where notice_id = " + id)).isEqualTo("TAKEN");
        assertThat(one("select count(*) from sms_reply where operator_id = 'forged-" + id + "'"))
                .isEqualTo("0");
    }

    @Test
    void brokenAndHugeBodiesAreRefusedWholeInASentence() {
        String good =
                "{\"id\":\"whole-%s\",\"number\":\"%s\",\"words\":\"你好\"}".formatted(phone, phone);
        for (String body :
                List.of(
                        "",
                        "null",
                        "[]",
                        "{",
                        "{\"account\":\"yunjiang\"}",
                        "{\"account\":\"another\",\"replies\":[" + good + "]}",
                        "{\"account\":\"yunjiang\",\"replies\":[" + good + ",null]}",
                        "{\"account\":\"yunjiang\",\"replies\":[" + good + ",{\"id\":\"a b\"}]}",
                        "{\"account\":\"yunjiang\",\"replies\":" + "[".repeat(2000),
                        "{\"account\":\"yunjiang\",\"replies\":["
                                + (good + ",").repeat(600)
                                + good
                                + "]}",
                        " ".repeat(300_000))) {
            var refused = push("replies", body);
            assertThat(refused.statusCode())
                    .as(body.substring(0, Math.min(60, body.length())))
                    .isBetween(400, 499);
            assertThat(refused.asString())
                    .contains("。")
                    .doesNotContain("Exception", "com.fasterxml");
        }
        assertThat(one("select count(*) from sms_reply where operator_id = 'whole-" + phone + "'"))
                .isEqualTo("0");
    }
}
