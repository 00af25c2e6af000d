package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.WrongPhoneNumber;
import line12345.ticketing.department.NoSuchDepartment;
import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.UnknownChoice;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.reading.FollowTicket;
import line12345.ticketing.ticket.reading.OwnCode;
import line12345.ticketing.ticket.reading.ReadTicket;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import javax.sql.DataSource;

@QuarkusTest
class IntakeAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");

    @Inject Journeys journeys;
    @Inject FileTicket fileTicket;
    @Inject FollowTicket followTicket;
    @Inject ReadTicket readTicket;
    @Inject DataSource database;

    @Test
    void eightNervousFingersMakeOneTicket() throws Exception {
        TicketForm form = journeys.form(Journeys.send());
        ExecutorService fingers = Executors.newFixedThreadPool(8);
        List<Callable<Receipt>> taps = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            taps.add(() -> fileTicket.file(form, journeys.first(Role.AGENT), NOW));
        }
        Set<String> numbers =
                fingers.invokeAll(taps).stream()
                        .map(IntakeAppTest::number)
                        .collect(Collectors.toSet());
        fingers.shutdown();
        assertThat(numbers).hasSize(1);
        assertThat(count("ticket where message_key = '" + form.messageKey() + "'")).isOne();
    }

    @Test
    void theCatalogueNamesTheOfficeAndTheDateIsSaid() {
        Receipt receipt = journeys.file(Journeys.send(), NOW);
        assertThat(receipt.departmentName()).isEqualTo("云湖区城市管理局");
        assertThat(receipt.promiseReason()).contains("10 个工作日").contains("2026-05-25 17:30");
        assertThat(receipt.provisional()).isFalse();
    }

    @Test
    void aDateInAYearNotAnnouncedIsTakenAndMarkedProvisional() {
        Receipt receipt = journeys.file(Journeys.send(), Instant.parse("2026-12-25T02:00:00Z"));
        assertThat(receipt.provisional()).isTrue();
        assertThat(receipt.promiseReason()).contains("2027 年放假安排尚未公布");
    }

    @Test
    void badInputStoresNothing() throws SQLException {
        long before = count("ticket") + count("citizen") + count("fact");
        TicketForm good = journeys.form(Journeys.send());
        refused(with(good, "12345678901234", "路灯", "0101", null, null), WrongPhoneNumber.class);
        refused(with(good, "13900001111", "", "0101", null, null), Refusal.class);
        refused(with(good, "13900001111", "路".repeat(100_000), "0101", null, null), Refusal.class);
        refused(with(good, "13900001111", "路灯", "9999", null, null), UnknownChoice.class);
        refused(with(good, "13900001111", "路灯", "0101", 99_999L, "理由"), NoSuchDepartment.class);
        byte[] claim = "<?php echo 1; ?>".getBytes();
        TicketForm picture = with(good, "13900001111", "路灯", "0101", null, null, claim);
        assertThatThrownBy(() -> fileTicket.file(picture, journeys.first(Role.AGENT), NOW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不是可以识别的图片");
        assertThat(count("ticket") + count("citizen") + count("fact")).isEqualTo(before);
    }

    @Test
    void nothingReadableOfTheCitizenIsInTheDatabase() {
        String number = journeys.file(Journeys.send(), NOW).number();
        String ticket = "(select id from ticket where number = '" + number + "')";
        Map<String, String> own =
                Map.of(
                        "citizen", "id = (select citizen_id from ticket where id = " + ticket + ")",
                        "ticket", "id = " + ticket,
                        "ticket_words", "ticket_id = " + ticket,
                        "timeline_entry", "ticket_id = " + ticket,
                        "fact", "payload::text like '%" + number + "%'");
        own.forEach(
                (table, mine) -> {
                    String readable = table + " x where " + mine + " and x::text like ";
                    assertThat(count(table + " where " + mine)).as(table).isPositive();
                    assertThat(count(readable + "'%13812345678%'")).as(table).isZero();
                    assertThat(count(readable + "'%王小明%'")).as(table).isZero();
                });
        assertThat(count("citizen where phone_masked = '138****5678'")).isOne();
    }

    @Test
    void aCitizenFollowsWithTheCodeAndNobodyTriesCodesOut() {
        Receipt receipt = journeys.file(Journeys.answer(), NOW);
        String code = receipt.queryCode();
        var progress = followTicket.follow(shown(receipt, code, "203.0.113.1"), NOW);
        assertThat(progress.answer()).isEqualTo("请拨打物业电话");
        String wrong = code.equals("000000") ? "000001" : "000000";
        guess(receipt, wrong, "203.0.113.1");
        refused(receipt, code, "203.0.113.1", "连续输错");
        // What others guess elsewhere does not keep the citizen out.
        assertThat(followTicket.follow(shown(receipt, code, "203.0.113.2"), NOW)).isNotNull();
        Instant later = NOW.plusSeconds(31 * 60);
        var back = followTicket.follow(shown(receipt, code, "203.0.113.1"), later);
        assertThat(back).isNotNull();
    }

    @Test
    void manyAddressesTogetherDoNotTryCodesOutEither() {
        Receipt receipt = journeys.file(Journeys.answer(), NOW);
        String code = receipt.queryCode();
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int network = 1; network <= 10; network++) {
            guess(receipt, wrong, "2001:db8:0:" + network + "::7");
            refused(receipt, code, "2001:db8:0:" + network + "::8", "连续输错");
        }
        refused(receipt, code, "203.0.113.1", "连续输错");
    }

    @Test
    void whatWasGuessedYesterdayIsSwept() {
        Receipt receipt = journeys.file(Journeys.answer(), NOW);
        String wrong = receipt.queryCode().equals("000000") ? "000001" : "000000";
        guess(receipt, wrong, "203.0.113.9");
        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        String due = "guess where forget_at <= '" + tomorrow + "'";
        long before = count(due);
        refused(receipt, wrong, "203.0.113.10", tomorrow, "不正确");
        assertThat(count(due)).isLessThan(before);
    }

    private void guess(Receipt receipt, String wrong, String address) {
        for (int i = 0; i < 5; i++) {
            refused(receipt, wrong, address, "不正确");
        }
    }

    private void refused(Receipt receipt, String code, String address, String why) {
        refused(receipt, code, address, NOW, why);
    }

    private void refused(Receipt receipt, String code, String address, Instant at, String why) {
        assertThatThrownBy(() -> followTicket.follow(shown(receipt, code, address), at))
                .hasMessageContaining(why);
    }

    private static OwnCode shown(Receipt receipt, String code, String address) {
        return new OwnCode(receipt.number(), code, address);
    }

    private void refused(TicketForm form, Class<? extends Refusal> why) {
        assertThatThrownBy(() -> fileTicket.file(form, journeys.first(Role.AGENT), NOW))
                .isInstanceOf(why);
    }

    private static TicketForm with(
            TicketForm form,
            String phone,
            String content,
            String matter,
            Long office,
            String reason,
            byte[]... pictures) {
        return new TicketForm(
                form.channel(),
                form.messageKey(),
                null,
                phone,
                "",
                form.kind(),
                content,
                form.placeCode(),
                form.address(),
                matter,
                form.urgency(),
                false,
                null,
                new First.Send(Choice.of(office, reason)),
                java.util.Arrays.stream(pictures)
                        .map(bytes -> new TicketForm.Picture("a.jpg", bytes))
                        .toList());
    }

    private static String number(java.util.concurrent.Future<Receipt> receipt) {
        try {
            return receipt.get().number();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private long count(String from) {
        try (Connection connection = database.getConnection();
                ResultSet result =
                        connection.createStatement().executeQuery("select count(*) from " + from)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void filingWithSomebodysNumberRenamesNobody() {
        Receipt first = journeys.file(Journeys.send(), NOW);
        TicketForm form = journeys.form(Journeys.send());
        fileTicket.file(named(form, "李四"), journeys.first(Role.AGENT), NOW);
        var agent = journeys.first(Role.AGENT);
        assertThat(readTicket.read(first.number(), agent, NOW).name()).isEqualTo("王**");
    }

    private static TicketForm named(TicketForm form, String name) {
        return new TicketForm(
                form.channel(),
                form.messageKey(),
                null,
                form.phone(),
                name,
                form.kind(),
                form.content(),
                form.placeCode(),
                form.address(),
                form.matterCode(),
                form.urgency(),
                form.confidential(),
                null,
                form.first(),
                List.of());
    }
}
