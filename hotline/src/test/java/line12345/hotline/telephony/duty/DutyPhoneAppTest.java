package line12345.hotline.telephony.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.hotline.telephony.RealExchange;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.notice.DeliverNotices;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.notice.VouchForTelephone;
import line12345.ticketing.notice.WriteContact;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real exchange rings a duty officer's telephone; the key pressed there signs the ticket. */
@QuarkusTest
@TestProfile(DutyPhoneAppTest.WithTelephone.class)
class DutyPhoneAppTest extends AppTest {
    private static final int PORT = 25_299;

    public static class WithTelephone implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RealExchange.class));
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "line12345.exchange.outbound", "PJSIP/trunk/sip:{number}@127.0.0.2:" + PORT);
        }
    }

    @Inject ExchangeWatch watch;
    @Inject Journeys journeys;
    @Inject Accounts accounts;
    @Inject WriteContact contact;
    @Inject VouchForTelephone vouch;
    @Inject Notices notices;
    @Inject DeliverNotices deliver;
    @Inject ReadTicket read;
    @Inject OfficeClock clock;
    @Inject EntityManager entities;

    private Actor officer;
    private String ticket;

    @BeforeEach
    void anUrgentTicketAndItsOfficersNumber() {
        await().atMost(30, SECONDS).until(() -> watch.state().up());
        officer =
                accounts.withRole(Role.LEADER).stream()
                        .filter(leader -> leader.departmentId() == 31)
                        .findFirst()
                        .orElseThrow();
        contact.write(Via.SMS, "13800001111", officer, clock.now());
        vouch.vouch(officer.accountId(), clock.now());
        ticket = journeys.file(Journeys.send(), clock.now()).number();
    }

    @Test
    void pressingOneSignsForTheOffice() throws Exception {
        Process telephone = telephone(1);
        try {
            ring();
            assertThat(leg()).isEqualTo(LegState.HANDLING);
            assertThat(state()).isEqualTo("DELIVERED");
            assertThat(
                            read.read(ticket, officer, clock.now()).timeline().stream()
                                    .filter(entry -> entry.what().equals("电话按键"))
                                    .toList())
                    .hasSize(1);
        } finally {
            telephone.destroyForcibly();
        }
    }

    /** 110, or an enemy's mobile: nobody else's word makes the exchange ring anywhere. */
    @Test
    void whatThePersonWroteIsNotRungAndTheNoticeSaysSo() {
        contact.write(Via.SMS, "13800002222", officer, clock.now());
        ring();
        assertThat(state()).isEqualTo("GIVEN_UP");
        assertThat((String) notice("error")).contains("本人自填的不拨打");
    }

    @Test
    void anotherKeySignsNothingAndItIsTriedAgain() throws Exception {
        Process telephone = telephone(5);
        try {
            ring();
            assertThat(attempts()).isOne();
            assertThat(state()).isEqualTo("WAITING");
            assertThat(leg()).isEqualTo(LegState.WAITING_SIGN);
        } finally {
            telephone.destroyForcibly();
        }
    }

    private void ring() {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                notices.toAccount(
                                        officer.accountId(),
                                        Via.PHONE,
                                        ticket,
                                        "有一张特急工单待签收",
                                        clock.now()));
        deliver.upTo(clock.now());
    }

    private LegState leg() {
        return read.read(ticket, officer, clock.now()).lead().state();
    }

    private String state() {
        return (String) notice("state");
    }

    private int attempts() {
        return ((Number) notice("attempts")).intValue();
    }

    private Object notice(String column) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createNativeQuery(
                                                "select "
                                                        + column
                                                        + " from notice where ticket_number = ?1"
                                                        + " and via = 'PHONE'")
                                        .setParameter(1, ticket)
                                        .getSingleResult());
    }

    private static Process telephone(int key) throws Exception {
        String scenario = Files.readString(Path.of("src/test/resources/sipp/duty-officer.xml"));
        Path file = Path.of("target/duty-officer-" + key + ".xml").toAbsolutePath();
        Files.writeString(file, scenario.replace("Signal=KEY", "Signal=" + key));
        return new ProcessBuilder(
                        "sipp",
                        "-sf",
                        file.toString(),
                        "-i",
                        "127.0.0.2",
                        "-p",
                        "" + PORT,
                        "-m",
                        "1",
                        "-nostdin",
                        "-trace_err",
                        "-trace_msg")
                .directory(Path.of("target").toFile())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/sipp-duty-officer-" + key + ".log").toFile())
                .start();
    }
}
