package line12345.hotline.call.recording;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.recording.RecordingShelf.Kept;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

class DeleteRecordingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    @TempDir Path folder;

    /** Without a database: what is written would fail. */
    @Test
    void whatCannotBeRemovedIsNotWrittenAsDeleted() throws IOException {
        Path stuck = Files.createDirectories(folder.resolve("a.wav/full")).getParent();
        Kept kept = new Kept(1, "a.wav", NOW);
        assertThat(new DeleteRecording().delete("CALL", kept, stuck, 180, NOW)).isFalse();
        assertThat(new DeleteRecording().deleteStray(kept, stuck, 180, NOW)).isFalse();
    }

    @Test
    void theKeyOfALineIsTheNameOfItsFile() {
        assertThat(SweepStrays.key("20250101/line12345-1763.12.wav"))
                .isEqualTo("line12345-1763.12");
        assertThat(SweepStrays.key("20250101/x")).isEqualTo("x");
    }
}
