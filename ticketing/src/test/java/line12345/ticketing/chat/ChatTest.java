package line12345.ticketing.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/** Nobody is forgotten, nobody waits twice, and what is over is over. */
class ChatTest {
    private static final Instant NINE = Instant.parse("2026-11-24T01:00:00Z");
    private static final ChatTimes TIMES =
            new ChatTimes(
                    Duration.ofMinutes(3),
                    Duration.ofMinutes(30),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(15));
    private static final long AGENT = 7;

    private final Chat chat = new Chat("portal", "hash", null, null, NINE);

    @BeforeEach
    void isKept() throws ReflectiveOperationException {
        var id = Chat.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(chat, 1L);
    }

    private static Instant after(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    private Neglect at(Instant moment) {
        return chat.neglect(TIMES, moment);
    }

    @Test
    void whoWaitsIsToldAfterThreeMinutesAndOnce() {
        assertThat(at(after(3).minusMillis(1))).isEqualTo(Neglect.NOTHING);
        assertThat(at(after(3))).isEqualTo(Neglect.TELL_WAIT);
        assertThat(at(after(3).plusMillis(1))).isEqualTo(Neglect.NOTHING);
        assertThat(chat.due(TIMES)).contains(after(30));
    }

    @Test
    void whomNobodyTakesIsNotKeptHoping() {
        at(after(3));
        assertThat(at(after(30).minusMillis(1))).isEqualTo(Neglect.NOTHING);
        assertThat(at(after(30))).isEqualTo(Neglect.GIVE_UP);
    }

    @Test
    void anAgentWhoOwesWordsForFiveMinutesHasLeft() {
        chat.take(AGENT, after(1));
        assertThat(at(after(6).minusMillis(1))).isEqualTo(Neglect.NOTHING);
        assertThat(at(after(6))).isEqualTo(Neglect.AGENT_AWAY);
    }

    @Test
    void moreWordsOfTheCitizenGiveTheAgentNoMoreTime() {
        chat.take(AGENT, NINE);
        chat.heard(ChatPart.AGENT, after(1));
        chat.heard(ChatPart.CITIZEN, after(2));
        chat.heard(ChatPart.CITIZEN, after(6));
        assertThat(chat.owedSince()).isEqualTo(after(2));
        assertThat(at(after(7))).isEqualTo(Neglect.AGENT_AWAY);
    }

    @Test
    void aSilentCitizenIsAskedAndThenGone() {
        chat.take(AGENT, NINE);
        chat.heard(ChatPart.AGENT, NINE);
        assertThat(at(after(10).minusMillis(1))).isEqualTo(Neglect.NOTHING);
        assertThat(at(after(10))).isEqualTo(Neglect.ASK_STILL);
        assertThat(at(after(15).minusMillis(1))).isEqualTo(Neglect.NOTHING);
        assertThat(at(after(15))).isEqualTo(Neglect.CITIZEN_GONE);
    }

    @Test
    void whoAnswersTheQuestionIsNotGone() {
        chat.take(AGENT, NINE);
        chat.heard(ChatPart.AGENT, NINE);
        at(after(10));
        chat.heard(ChatPart.CITIZEN, after(11));
        chat.heard(ChatPart.AGENT, after(12));
        assertThat(at(after(15))).isEqualTo(Neglect.NOTHING);
        assertThat(at(after(22))).isEqualTo(Neglect.ASK_STILL);
    }

    @Test
    void theHousesOwnWordsAreNobodysAnswer() {
        chat.take(AGENT, NINE);
        chat.heard(ChatPart.HOUSE, after(4));
        chat.heard(ChatPart.NOTE, after(4));
        assertThat(at(after(5))).isEqualTo(Neglect.AGENT_AWAY);
    }

    @Test
    void backInTheQueueThePlaceIsKept() {
        chat.take(AGENT, after(2));
        assertThat(chat.handOver(null, after(8)))
                .isEqualTo(new ChatHandedOver(chat.id(), AGENT, null));
        assertThat(chat.askedAt()).isEqualTo(NINE);
        assertThat(at(after(11).minusMillis(1))).isEqualTo(Neglect.NOTHING);
        assertThat(at(after(11))).isEqualTo(Neglect.TELL_WAIT);
    }

    @Test
    void onlyWhatWaitsIsTakenAndOnlyWhatIsHeldGoesOver() {
        assertThatThrownBy(() -> chat.handOver(8L, NINE)).isInstanceOf(ChatOver.class);
        assertThat(chat.take(AGENT, after(2)).waited()).isEqualTo(120);
        assertThatThrownBy(() -> chat.take(8, after(2))).isInstanceOf(ChatOver.class);
        chat.handOver(8L, after(3));
        assertThat(chat.heldBy(8)).isTrue();
        assertThat(chat.heldBy(AGENT)).isFalse();
    }

    @Test
    void whatIsOverIsOver() {
        chat.take(AGENT, NINE);
        chat.end(ChatEnding.BY_AGENT, after(1));
        assertThatThrownBy(() -> chat.heard(ChatPart.CITIZEN, after(2)))
                .isInstanceOf(ChatOver.class);
        assertThatThrownBy(() -> chat.heard(ChatPart.AGENT, after(2))).isInstanceOf(ChatOver.class);
        assertThatThrownBy(() -> chat.end(ChatEnding.SILENT, after(2)))
                .isInstanceOf(ChatOver.class);
        assertThat(chat.due(TIMES)).isEmpty();
        assertThat(chat.heldBy(AGENT)).isFalse();
        // The house says that it is over.
        chat.heard(ChatPart.HOUSE, after(2));
    }

    @Test
    void onlyATalkThatTookPlaceIsRatedAndOnlyAtItsEnd() {
        assertThatThrownBy(() -> chat.rate(ChatScore.GOOD)).isInstanceOf(ChatOver.class);
        Chat untaken = new Chat("portal", "hash", null, null, NINE);
        chat.take(AGENT, NINE);
        assertThatThrownBy(() -> chat.rate(ChatScore.GOOD)).isInstanceOf(ChatOver.class);
        chat.end(ChatEnding.BY_CITIZEN, after(1));
        assertThat(chat.canBeRated()).isTrue();
        chat.rate(ChatScore.BAD);
        assertThat(chat.canBeRated()).isFalse();
        assertThat(untaken.canBeRated()).isFalse();
    }

    @Test
    void aNumberOnceProvenStays() {
        chat.provenAs(null);
        assertThat(chat.citizenId()).isNull();
        chat.provenAs(5L);
        chat.provenAs(6L);
        chat.provenAs(null);
        assertThat(chat.citizenId()).isEqualTo(5);
    }

    @Test
    void timesThatMakeNoSenseKeepTheHouseShut() {
        Duration one = Duration.ofMinutes(1);
        Duration two = Duration.ofMinutes(2);
        assertThatThrownBy(() -> new ChatTimes(two, two, one, one, two))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChatTimes(one, two, one, two, two))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
