package line12345.hotline.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;

import line12345.hotline.call.agent.Seat;
import line12345.hotline.call.agent.Wish;

import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

class SmallPartsTest {
    private static PhonePasswords passwords(String secret) {
        return new PhonePasswords(
                new SmallRyeConfigBuilder()
                        .withMapping(ExchangeConfig.class)
                        .withDefaultValue("line12345.exchange.phone-secret", secret)
                        .build()
                        .getConfigMapping(ExchangeConfig.class));
    }

    /** The value is what {@code printf 's3cret:1001' | sha256sum} begins with. */
    @Test
    void aTelephonesPasswordIsTheOneTheStartScriptMakes() {
        assertThat(passwords("s3cret").of("1001")).contains("f8652b86adaa4e79b4aff6b1f6c5f5a7");
        assertThat(passwords("").of("1001")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PJSIP/1001, 1001",
        "PJSIP/2001-0000002a, 2001",
        "PJSIP/citizen-00000001, citizen",
        "Local/5@x, ",
        ", "
    })
    void aChannelNamesItsTelephone(String name, String extension) {
        assertThat(Phones.extension(name).orElse(null)).isEqualTo(extension);
    }

    @Test
    void aSeatDiffersWhenTheExchangeHoldsSomethingElse() {
        Snapshot.Member in = new Snapshot.Member(false, null);
        Snapshot.Member paused = new Snapshot.Member(true, "x");
        Seat off = new Seat("1001", Wish.OFFLINE, null);
        Seat ready = new Seat("1001", Wish.READY, null);
        Seat pause = new Seat("1001", Wish.PAUSED, "x");
        assertThat(SeatKeeper.differs(off, null)).isFalse();
        assertThat(SeatKeeper.differs(off, in)).isTrue();
        assertThat(SeatKeeper.differs(ready, null)).isTrue();
        assertThat(SeatKeeper.differs(ready, in)).isFalse();
        assertThat(SeatKeeper.differs(ready, paused)).isTrue();
        assertThat(SeatKeeper.differs(pause, in)).isTrue();
        assertThat(SeatKeeper.differs(pause, paused)).isFalse();
    }

    @Test
    void aWrongStatementIsNotTheDatabaseBeingAway() {
        assertThat(Lane.databaseAway(new SQLException("down", "57P01"))).isTrue();
        assertThat(Lane.databaseAway(new SQLException("no connection in time"))).isTrue();
        assertThat(Lane.databaseAway(new SQLException("twice", "23505"))).isFalse();
        assertThat(Lane.databaseAway(new IllegalStateException())).isFalse();
    }

    @Test
    void theGateKeepsEventsBackAndLetsThemThroughInOrder() {
        List<ManagerEvent> heard = new ArrayList<>();
        EventGate gate = new EventGate(heard::add);
        ManagerEvent first = new HangupEvent("first");
        ManagerEvent second = new HangupEvent("second");
        ManagerEvent third = new HangupEvent("third");
        gate.onManagerEvent(first);
        gate.onManagerEvent(second);
        assertThat(heard).isEmpty();
        assertThat(gate.kept()).containsExactly(first, second);
        gate.open();
        gate.onManagerEvent(third);
        assertThat(heard).containsExactly(first, second, third);
        gate.close();
        gate.onManagerEvent(first);
        assertThat(heard).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost:8080, true",
        "https://hotline.example, hotline.example, true",
        "http://evil.example, localhost:8080, false",
        "http://localhost:9090, localhost:8080, false",
        "null, localhost:8080, false",
        "http://[, localhost:8080, false"
    })
    void onlyOurOwnPagesBringATelephone(String origin, String host, boolean ours) {
        assertThat(PhoneDoor.sameOrigin(origin, host)).isEqualTo(ours);
    }
}
