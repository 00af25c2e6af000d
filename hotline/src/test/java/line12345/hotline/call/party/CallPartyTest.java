package line12345.hotline.call.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.hotline.call.party.CallRoom.Place;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class CallPartyTest {
    private static final Instant ASKED = Instant.parse("2026-11-23T01:00:00Z");
    private static final Actor AGENT = new Actor(7, "陈静", Role.AGENT, null, "1001");
    private static final Target OFFICER =
            new Target("duty:5", PartyKind.DUTY, "王海", "市水务集团", 3L, null, "139****1111", true, "");

    private static CallParty asked(String key) {
        return new CallParty(key, "line-1", OFFICER, Manner.THREE_WAY, AGENT, ASKED);
    }

    @Test
    void whoAnsweredHasSpokenWhateverTheLineSaidLast() {
        CallParty party = asked("party-1");
        assertThat(party.answered(ASKED.plusSeconds(8))).isTrue();
        party.agentLeft(ASKED.plusSeconds(38));
        assertThat(party.ended(PartyOutcome.BUSY, "a.wav", ASKED.plusSeconds(83))).isTrue();
        assertThat(party.ended(PartyOutcome.NO_ANSWER, null, ASKED.plusSeconds(90))).isFalse();
        assertThat(party.view().sentence())
                .isEqualTo("市水务集团 王海（139****1111）：通话 1 分 15 秒，陈静退出后与市民通话 45 秒");
        assertThat(party.recording()).isEqualTo("a.wav");
    }

    @Test
    void whoWasTakenOffBeforeAnsweringDidNotRefuse() {
        CallParty party = asked("party-1");
        party.cancelled(ASKED.plusSeconds(3));
        party.ended(PartyOutcome.REFUSED, null, ASKED.plusSeconds(4));
        assertThat(party.view().words()).isEqualTo("已取消呼叫");
        assertThat(party.recording()).isNull();
    }

    @Test
    void whoWasTakenOffAfterAnsweringHasSpoken() {
        CallParty party = asked("party-1");
        party.answered(ASKED.plusSeconds(3));
        party.cancelled(ASKED.plusSeconds(13));
        party.ended(PartyOutcome.NO_ANSWER, null, ASKED.plusSeconds(13));
        assertThat(party.view().words()).isEqualTo("通话 10 秒");
    }

    @Test
    void everyVainCallSaysWhatIsNext() {
        for (PartyOutcome one :
                List.of(
                        PartyOutcome.BUSY,
                        PartyOutcome.NO_ANSWER,
                        PartyOutcome.REFUSED,
                        PartyOutcome.INVALID,
                        PartyOutcome.UNREACHABLE,
                        PartyOutcome.EXCHANGE_AWAY)) {
            assertThat(one.next()).as(one.name()).contains("工单");
        }
    }

    @Test
    void oneTelephoneRingsAtATime() {
        CallParty rings = asked("party-1");
        assertThatThrownBy(() -> RoomForOneMore.check(List.of(rings))).hasMessageContaining("正在呼叫");
        rings.answered(ASKED);
        assertThatCode(() -> RoomForOneMore.check(List.of(rings))).doesNotThrowAnyException();
    }

    @Test
    void whoHasLeftMakesRoom() {
        List<CallParty> three = List.of(asked("party-1"), asked("party-2"), asked("party-3"));
        three.forEach(one -> one.answered(ASKED));
        assertThatThrownBy(() -> RoomForOneMore.check(three)).hasMessageContaining("最多");
        three.get(0).ended(PartyOutcome.SPOKE, null, ASKED);
        assertThatCode(() -> RoomForOneMore.check(three)).doesNotThrowAnyException();
    }

    @Test
    void aPlaceToldLateChangesNothing() {
        CallRoom room = new CallRoom("line-1", 7, ASKED);
        assertThat(room.moved(Place.HELD, ASKED.plusSeconds(1))).isTrue();
        assertThat(room.moved(Place.IN, ASKED)).isFalse();
        assertThat(room.moved(Place.HELD, ASKED.plusSeconds(2))).isFalse();
        assertThat(room.moved(Place.IN, ASKED.plusSeconds(31))).isTrue();
        assertThat(room.place()).isEqualTo(Place.IN);
    }
}
