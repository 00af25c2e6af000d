package line12345.hotline.call.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskRoomTest {
    @ParameterizedTest
    @CsvSource({"5000, OK", "4999, LOW", "50, LOW", "49, FULL", "0, FULL"})
    void roomEndsBeforeTheLastMegabyte(long free, DiskRoom room) {
        assertThat(DiskRoom.of(free, 5000)).isEqualTo(room);
    }

    @Test
    void whoMustActIsToldWhatHappensToCalls() {
        assertThat(DiskRoom.LOW.sentence()).contains("磁盘").contains("来电接听不受影响");
        assertThat(DiskRoom.FULL.sentence()).contains("没有录音").contains("正常接听");
        assertThat(DiskRoom.OK.sentence()).isEmpty();
        assertThat(DiskRoom.LOW.forAgents()).isEmpty();
        assertThat(DiskRoom.FULL.forAgents()).contains("照常接听").doesNotContain("清理");
    }

    @Test
    void onlyTheBeginningOfAPlayIsAListening() {
        assertThat(NoteListening.begins(null)).isTrue();
        assertThat(NoteListening.begins("bytes=0-")).isTrue();
        assertThat(NoteListening.begins("bytes=0-99")).isTrue();
        assertThat(NoteListening.begins("bytes=4096-")).isFalse();
    }
}
