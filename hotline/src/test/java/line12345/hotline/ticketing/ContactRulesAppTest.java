package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.contact.BeginContact;
import line12345.ticketing.contact.ContactOutcome;
import line12345.ticketing.contact.EndContact;
import line12345.ticketing.contact.NotContacted;
import line12345.ticketing.contact.ReadContacts;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.notice.Contacts;
import line12345.ticketing.notice.Notice;
import line12345.ticketing.notice.Undeliverable;
import line12345.ticketing.notice.Via;
import line12345.ticketing.notice.WriteContact;
import line12345.ticketing.rule.Rule;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Whom the relay rings, how often, and who hears what was said; without an exchange. */
@QuarkusTest
class ContactRulesAppTest extends AppTest {
    /** A morning of its own that is never today, so that no other test's calls count. */
    private static final Instant NOW = Instant.parse("2026-09-15T02:00:00Z");

    private static final String OWN = "13911113333";

    @Inject Journeys journeys;
    @Inject BeginContact begin;
    @Inject EndContact end;
    @Inject ReadContacts contacts;
    @Inject Contacts addresses;
    @Inject WriteContact write;
    @Inject EntityManager entities;

    @AfterEach
    void nobodyIsCalledAnyMore() {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "delete from contact_attempt where started_at = ?1")
                                        .setParameter(1, NOW)
                                        .executeUpdate());
    }

    @Test
    void anAttemptCountsForThePersonWhateverBecomesOfIt() {
        String ticket = journeys.file(Journeys.send(), NOW).number();
        for (int i = 0; i < Integer.parseInt(Rule.CONTACT_TIMES_A_PERSON.start()); i++) {
            end.end(begin(ticket), ContactOutcome.CALLER_NO_ANSWER, null, null, NOW);
        }
        assertThat(refusal(ticket)).isEqualTo("contact-person-too-often");
    }

    @Test
    void onlyATelephoneThatAnAdministratorWroteIsRung() {
        write.write(Via.SMS, OWN, clerk(), NOW);
        assertThat(addresses.ownTelephone(clerk())).isEmpty();
        assertThat(rung()).isEmpty();
        as("admin01").get("/people/" + clerk().accountId()).then().body(containsString("本人自填"));

        administratorWrites(OWN);
        assertThat(addresses.ownTelephone(clerk())).contains(OWN);
        assertThat(rung()).contains(OWN);
        write.write(Via.SMS, "139 1111 3333", clerk(), NOW);
        assertThat(addresses.ownTelephone(clerk())).contains(OWN);

        write.write(Via.SMS, "13922224444", clerk(), NOW);
        assertThat(addresses.ownTelephone(clerk())).isEmpty();
        assertThat(rung()).isEmpty();
        write.write(Via.SMS, "", clerk(), NOW);
    }

    /** Where a machine would ring the clerk about an emergency. */
    private Optional<String> rung() {
        Notice notice =
                new Notice(
                        1,
                        Via.PHONE.name(),
                        null,
                        clerk().accountId(),
                        null,
                        "",
                        "",
                        "急件",
                        NOW,
                        false,
                        1);
        try {
            return Optional.of(addresses.addressOf(notice));
        } catch (Undeliverable e) {
            assertThat(e).hasMessageContaining("本人自填的不拨打");
            return Optional.empty();
        }
    }

    @Test
    void oneOfTwoCallsAtOnceIsToldWhy() throws Exception {
        String one = journeys.file(Journeys.send(), NOW).number();
        String other = journeys.file(Journeys.send(), NOW).number();
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = new Threads()) {
            for (int round = 0; round < 8; round++) {
                List<String> said =
                        threads.both(() -> together(start, one), () -> together(start, other));
                assertThat(said).containsExactlyInAnyOrder("", "contact-going-on");
                nobodyIsCalledAnyMore();
            }
        }
    }

    @Test
    void aConfidentialTalkIsHeardByTheHotlinesReviewersAlone() {
        TicketForm secret = journeys.about(null, TicketKind.HELP, true, Journeys.send());
        String ticket = journeys.file(secret, NOW).number();
        end.end(begin(ticket), ContactOutcome.CONNECTED, 61, "20261123/none.wav", NOW);
        var call = contacts.of(ticket, clerk(), NOW).get(0);

        assertThat(call.recorded()).isFalse();
        assertThat(contacts.recording(ticket, call.id(), clerk(), NOW)).isEmpty();
        as("clerk31")
                .get("/contacts/" + ticket)
                .then()
                .body(containsString("录音只由热线审核员和管理人员核查"))
                .body(not(containsString("/recordings/")));
        Actor reviewer = journeys.first(Role.REVIEWER);
        assertThat(contacts.recording(ticket, call.id(), reviewer, NOW)).isPresent();
        as("review01").get("/contacts/" + ticket).then().body(containsString("/recordings/"));
    }

    @Test
    void aTalkIsPlayedInTheHistoryToWhoMayHearIt() {
        String ticket = journeys.file(Journeys.send(), NOW).number();
        end.end(
                begin(ticket),
                ContactOutcome.CONNECTED,
                61,
                "20261123/none.wav",
                NOW.plusSeconds(90));
        String played =
                "src=\"/contacts/%s/recordings/%d\" aria-label"
                        .formatted(ticket, contacts.of(ticket, clerk(), NOW).get(0).id());

        as("review01").get("/tickets/" + ticket).then().body(containsString(played));
        as("clerk31").get("/tickets/" + ticket).then().body(containsString(played));
        as("agent01").get("/tickets/" + ticket).then().body(not(containsString(played)));
        assertThat(contacts.of(ticket, journeys.first(Role.AGENT), NOW).get(0).recorded())
                .isFalse();
    }

    @Test
    void anEmergencyLineIsNotRung() {
        TicketForm form = journeys.form(Journeys.send());
        for (String number : List.of("110", "12345", "95588")) {
            String ticket = journeys.file(calledFrom(form, number), NOW).number();
            assertThat(refusal(ticket)).isEqualTo("contact-not-a-subscriber");
            assertThat(contacts.of(ticket, clerk(), NOW)).isEmpty();
        }
    }

    private Actor clerk() {
        return journeys.clerkOf(31);
    }

    private String begin(String ticket) {
        return begin.begin(ticket, "", clerk(), NOW).key();
    }

    private String refusal(String ticket) {
        return catchThrowableOfType(NotContacted.class, () -> begin(ticket)).code();
    }

    private String together(CyclicBarrier start, String ticket) throws Exception {
        start.await();
        try {
            begin(ticket);
            return "";
        } catch (NotContacted refused) {
            return refused.code();
        }
    }

    private void administratorWrites(String phone) {
        Object[] row =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        (Object[])
                                                entities.createNativeQuery(
                                                                "select name, version, department_id,"
                                                                        + " coalesce(extension, '')"
                                                                        + " from account where id = ?1",
                                                                Object[].class)
                                                        .setParameter(1, clerk().accountId())
                                                        .getSingleResult());
        as("admin01")
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "name", row[0],
                                "version", row[1],
                                "role", Role.CLERK.name(),
                                "officeId", row[2],
                                "extension", row[3],
                                "phone", phone))
                .post("/people/" + clerk().accountId())
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    private static TicketForm calledFrom(TicketForm form, String number) {
        return new TicketForm(
                form.channel(),
                java.util.UUID.randomUUID().toString(),
                null,
                number,
                form.name(),
                form.kind(),
                form.content(),
                form.placeCode(),
                form.address(),
                form.matterCode(),
                form.urgency(),
                false,
                null,
                form.first(),
                List.of());
    }

    /** Two at the same time. */
    private static final class Threads implements AutoCloseable {
        private final java.util.concurrent.ExecutorService pool = Executors.newFixedThreadPool(2);

        List<String> both(Callable<String> one, Callable<String> other) throws Exception {
            Future<String> first = pool.submit(one);
            Future<String> second = pool.submit(other);
            return List.of(first.get(), second.get());
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
