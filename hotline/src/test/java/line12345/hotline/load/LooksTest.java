package line12345.hotline.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LooksTest {
    private static final Path ASKED =
            Path.of("../ticketing/src/main/java/line12345/ticketing/alarm/AlarmDesk.java");

    @Test
    void whatIsMeasuredIsWhatTheServiceAsks() throws IOException {
        String service = plain(Files.readString(ASKED));
        assertThat(service)
                .contains(
                        plain(
                                Looks.DUE
                                        .replace("'%s'", "?1")
                                        .replace("'1970-01-01'", "?2")
                                        .replace("200", "?3")));
        assertThat(service)
                .contains(
                        plain(
                                Looks.TAKE
                                        .replace("'sign-by'", "?1")
                                        .replace("%1$d", "?2")
                                        .replace("leg_id = 1 ", "leg_id = ?3 ")
                                        .replace("leg_id = 1\n", "leg_id = ?3\n")
                                        .replace("'9999-01-01'", "?4")));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
