package line12345.hotline.call.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RecordingsTest {
    @TempDir Path house;
    private Path folder;
    private Recordings recordings;

    @BeforeEach
    void aRecordingAndASecret() throws IOException {
        folder = Files.createDirectories(house.resolve("recordings/20261121"));
        Files.writeString(folder.resolve("line12345-1.1.wav"), "RIFF");
        Files.writeString(house.resolve("secret"), "secret");
        recordings = new Recordings(house.resolve("recordings"));
    }

    @Test
    void aRecordingIsFound() {
        assertThat(recordings.file("20261121/line12345-1.1.wav")).isPresent();
    }

    @Test
    void nothingOutsideTheFolderIsFound() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.wav"), house.resolve("secret"));
        assertThat(recordings.file("../secret")).isEmpty();
        assertThat(recordings.file("20261121/../../secret")).isEmpty();
        assertThat(recordings.file(house.resolve("secret").toString())).isEmpty();
        assertThat(recordings.file("20261121/link.wav")).isEmpty();
    }

    @Test
    void whatIsNoFileIsNotFound() {
        assertThat(recordings.file("20261121")).isEmpty();
        assertThat(recordings.file("20261121/none.wav")).isEmpty();
        assertThat(recordings.file("a\0b")).isEmpty();
        assertThat(recordings.file(null)).isEmpty();
    }
}
