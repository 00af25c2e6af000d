package line12345.hotline.wall.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Arrays;

class ListeningTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private static Listening of(Mode mode, boolean told) {
        return new Listening(new Listening.Target(5, "call-key", 7, "2001"), 9, mode, told, NOW);
    }

    private static Actor actor(Role role, String extension) {
        return new Actor(9, "曹班长", role, null, extension);
    }

    @Test
    void whoNeverJoinedDidNotListen() {
        Listening asked = of(Mode.LISTEN, false);
        assertThat(asked.ended(ListenEnding.OVER, NOW.plusSeconds(2))).isTrue();
        assertThat(asked.view().ending()).isEqualTo(ListenEnding.CALL_OVER);
        assertThat(asked.joined(NOW.plusSeconds(3))).as("too late").isFalse();
    }

    @Test
    void whatIsOverDoesNotEndOrTurnAgain() {
        Listening one = of(Mode.LISTEN, false);
        assertThat(one.joined(NOW.plusSeconds(1))).isTrue();
        assertThat(one.joined(NOW.plusSeconds(2))).as("told twice").isFalse();
        assertThat(one.turned(Mode.LISTEN)).as("the same").isFalse();
        assertThat(one.turned(Mode.BARGE)).isTrue();
        assertThat(one.ended(ListenEnding.OVER, NOW.plusSeconds(9))).isTrue();
        assertThat(one.view().ending()).isEqualTo(ListenEnding.OVER);
        assertThat(one.ended(ListenEnding.UNKNOWN, NOW.plusSeconds(10))).isFalse();
        assertThat(one.turned(Mode.LISTEN)).isFalse();
    }

    @Test
    void whoIsOnlyHeardIsToldWhereTheCityWantsIt() {
        assertThat(of(Mode.LISTEN, false).toldToAgent()).isFalse();
        assertThat(of(Mode.LISTEN, true).toldToAgent()).isTrue();
        assertThat(of(Mode.WHISPER, false).toldToAgent()).isTrue();
        assertThat(of(Mode.BARGE, false).toldToAgent()).isTrue();
    }

    @Test
    void onlyOurOwnLinesAreListenings() {
        assertThat(Listening.isKey(Listening.keyOf(42))).isTrue();
        assertThat(Listening.idOf("listen-42")).isEqualTo(42);
        for (String line :
                Arrays.asList(
                        null, "", "listen-", "listen-x", "relay-42", "172.12", "listen-1-2")) {
            assertThat(Listening.isKey(line)).as(line).isFalse();
        }
    }

    @Test
    void onlyLeadersAndManagersWithATelephoneListenAndNeverToThemselves() {
        for (Role role : Role.values()) {
            boolean may = role == Role.SHIFT_LEADER || role == Role.MANAGER;
            assertThat(MayListen.refusal(actor(role, "1011"), 7).isEmpty())
                    .as(role.name())
                    .isEqualTo(may);
        }
        assertThat(MayListen.refusal(actor(Role.SHIFT_LEADER, null), 7))
                .get()
                .extracting(NotListened::code)
                .isEqualTo("listen-no-telephone");
        assertThat(MayListen.refusal(actor(Role.SHIFT_LEADER, "1011"), 9))
                .get()
                .extracting(NotListened::code)
                .isEqualTo("listen-own-call");
    }

    @Test
    void anUnknownWayIsRefused() {
        assertThat(Mode.named("whisper")).isEqualTo(Mode.WHISPER);
        assertThatThrownBy(() -> Mode.named("sing")).isInstanceOf(NotListened.class);
        assertThatThrownBy(() -> Mode.named(null)).isInstanceOf(NotListened.class);
    }
}
