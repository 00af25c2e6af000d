package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.alarm.FireDue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/** Lives in 2001: nothing of the other tests is due so early. */
@QuarkusTest
class AlarmsAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2001-01-01T00:00:00Z");

    @Inject Alarms alarms;
    @Inject FireDue fireDue;
    @Inject RungBell bell;
    @Inject RungTogether together;
    @Inject EntityManager entities;
    @Inject Journeys journeys;

    @BeforeEach
    void nothingIsSet() {
        bell.after().clear();
        run(
                "create table if not exists rung (id bigserial, leg_id bigint, at timestamptz,"
                        + " fired_at timestamptz)");
        run("delete from rung");
        run("delete from alarm where try_at < '2002-01-01'");
    }

    @Test
    void itFiresAtItsMomentAndNotAMicrosecondEarlier() {
        set(1, NOW);
        assertThat(fireDue.upTo(NOW.minusNanos(1000))).isZero();
        assertThat(fireDue.upTo(NOW)).isOne();
        assertThat(fireDue.upTo(NOW.plusSeconds(1))).isZero();
        assertThat(rung()).containsExactly(1L);
    }

    @Test
    void fourWorkersAtOnceFireEachOnce() throws Exception {
        List<Alarm> many =
                LongStream.rangeClosed(1, 1200)
                        .mapToObj(i -> alarm(i, NOW.plusSeconds(i)))
                        .toList();
        tx(() -> alarms.set(many));
        var workers = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> rounds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rounds.add(() -> fireDue.upTo(NOW.plusSeconds(5000)));
        }
        int fired = 0;
        for (var round : workers.invokeAll(rounds)) {
            fired += round.get();
        }
        workers.shutdown();
        assertThat(fired).isEqualTo(1200);
        assertThat(rung()).hasSize(1200).doesNotHaveDuplicates();
    }

    @Test
    void whoSleptOverThemHearsThemInOrder() {
        List<Alarm> many =
                LongStream.rangeClosed(1, 450)
                        .mapToObj(i -> alarm(i, NOW.plusSeconds(i * 7919 % 450)))
                        .toList();
        tx(() -> alarms.set(many));
        assertThat(fireDue.upTo(NOW.plusSeconds(86_400 * 30))).isEqualTo(450);
        List<?> order = query("select at from rung order by id");
        assertThat(order)
                .hasSize(450)
                .isSortedAccordingTo((a, b) -> ((Instant) a).compareTo((Instant) b));
    }

    @Test
    void thoseThatMayHappenTogetherDoAndOneThatFailsHoldsNobodyUp() {
        together.sizes().clear();
        tx(() -> alarms.set(LongStream.rangeClosed(1, 30).mapToObj(this::shared).toList()));
        assertThat(fireDue.upTo(NOW.minusNanos(1000))).isZero();
        assertThat(fireDue.upTo(NOW)).isEqualTo(30);
        assertThat(together.sizes()).containsExactly(20, 10);
        tx(() -> alarms.set(LongStream.rangeClosed(31, 35).mapToObj(this::shared).toList()));
        bell.after().put(33L, e -> fail());
        assertThat(fireDue.upTo(NOW)).isEqualTo(4);
        assertThat(together.sizes()).containsExactly(20, 10, 1, 1, 1, 1);
        assertThat(rung()).hasSize(34).doesNotHaveDuplicates().doesNotContain(33L);
        bell.after().clear();
        assertThat(fireDue.upTo(NOW.plusSeconds(3600))).isOne();
        assertThat(rung()).hasSize(35).doesNotHaveDuplicates();
    }

    private Alarm shared(long leg) {
        return new Alarm(RungTogether.KIND, 0, leg, NOW);
    }

    @Test
    void settingAgainMovesItAndClearingEndsIt() {
        set(1, NOW);
        set(1, NOW.plusSeconds(60));
        set(2, NOW);
        set(3, NOW);
        tx(() -> alarms.clear(RungBell.KIND, 0, 2));
        tx(() -> alarms.clear(Set.of(RungBell.KIND, "other"), 0, 3));
        assertThat(fireDue.upTo(NOW)).isZero();
        assertThat(fireDue.upTo(NOW.plusSeconds(60))).isOne();
        assertThat(query("select at from rung")).isEqualTo(List.of(NOW.plusSeconds(60)));
    }

    @Test
    void whatWasSetInATransactionThatFailedWasNeverSet() {
        assertThatThrownBy(
                        () ->
                                tx(
                                        () -> {
                                            alarms.set(RungBell.KIND, 0, 1, NOW);
                                            throw new IllegalStateException("no");
                                        }))
                .hasMessage("no");
        assertThat(fireDue.upTo(NOW)).isZero();
    }

    @Test
    void aFailingOneStopsNobodyIsTriedAgainAndAtLastParked() {
        set(1, NOW);
        set(2, NOW.plusSeconds(1));
        bell.after().put(1L, e -> fail());
        assertThat(fireDue.upTo(NOW.plusSeconds(2))).isOne();
        assertThat(rung()).containsExactly(2L);
        assertThat(fireDue.upTo(NOW.plusSeconds(6))).isZero();
        assertThat(state(1)).isEqualTo("1 java.lang.IllegalStateException open");
        Instant later = NOW;
        for (int i = 0; i < 10; i++) {
            later = later.plusSeconds(4000);
            assertThat(fireDue.upTo(later)).isZero();
        }
        assertThat(state(1)).isEqualTo("8 java.lang.IllegalStateException parked");
        bell.after().clear();
        set(1, later);
        assertThat(fireDue.upTo(later)).isOne();
    }

    @Test
    void killedHalfWayNothingOfItStaysAndItFiresAgain() {
        set(1, NOW);
        bell.after()
                .put(
                        1L,
                        e ->
                                e.createNativeQuery("select pg_terminate_backend(pg_backend_pid())")
                                        .getResultList());
        assertThat(fireDue.upTo(NOW)).isZero();
        assertThat(rung()).isEmpty();
        bell.after().clear();
        assertThat(fireDue.upTo(NOW.plusSeconds(3600))).isOne();
        assertThat(rung()).containsExactly(1L);
    }

    @Test
    void aKindThatNobodyKnowsIsKeptAndParked() {
        tx(() -> alarms.set("unheard-of", 0, 1, NOW));
        Instant later = NOW;
        for (int i = 0; i < 8; i++) {
            later = later.plusSeconds(4000);
            assertThat(fireDue.upTo(later)).isZero();
        }
        assertThat(state(1)).startsWith("8 nobody acts").endsWith("parked");
    }

    @Test
    void itMaySetItselfAgain() {
        set(1, NOW);
        bell.after().put(1L, e -> alarms.set(RungBell.KIND, 0, 1, NOW.plusSeconds(60)));
        assertThat(fireDue.upTo(NOW)).isOne();
        assertThat(fireDue.upTo(NOW.plusSeconds(59))).isZero();
        assertThat(fireDue.upTo(NOW.plusSeconds(60))).isOne();
        assertThat(rung()).containsExactly(1L, 1L);
    }

    @Test
    void whileSomebodyChangesTheTicketItsAlarmsWaitAndOthersDoNot() {
        String number =
                journeys.file(Journeys.send(), Instant.parse("2026-05-11T02:00:00Z")).number();
        long ticket =
                ((Number) query("select id from ticket where number = '" + number + "'").get(0))
                        .longValue();
        tx(() -> alarms.set(RungBell.KIND, ticket, 1, NOW));
        tx(() -> alarms.set(RungBell.KIND, ticket, 2, NOW));
        set(3, NOW.plusSeconds(1));
        tx(
                () -> {
                    entities.createNativeQuery("select 1 from ticket where id = ?1 for update")
                            .setParameter(1, ticket)
                            .getResultList();
                    QuarkusTransaction.suspendingExisting()
                            .run(() -> assertThat(fireDue.upTo(NOW.plusSeconds(1))).isOne());
                });
        assertThat(rung()).containsExactly(3L);
        assertThat(fireDue.upTo(NOW.plusSeconds(1), ticket)).isEqualTo(2);
    }

    private static void fail() {
        throw new IllegalStateException("13812345678 is no business of the table");
    }

    private void set(long leg, Instant at) {
        tx(() -> alarms.set(RungBell.KIND, 0, leg, at));
    }

    private static Alarm alarm(long leg, Instant at) {
        return new Alarm(RungBell.KIND, 0, leg, at);
    }

    private static void tx(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private void run(String sql) {
        tx(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private List<?> query(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).getResultList());
    }

    @SuppressWarnings("unchecked")
    private List<Long> rung() {
        return (List<Long>) query("select leg_id from rung order by ctid");
    }

    private String state(long leg) {
        return (String)
                query(
                                """
                                select attempts || ' ' || error ||
                                       case when parked_at is null then ' open' else ' parked' end
                                from alarm where ticket_id = 0 and leg_id = %d
                                  and kind in ('%s', 'unheard-of')
                                """
                                        .formatted(leg, RungBell.KIND))
                        .get(0);
    }
}
