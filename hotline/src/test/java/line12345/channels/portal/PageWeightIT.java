package line12345.channels.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import line12345.hotline.AppTest;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a page costs on a poor line: bytes with headers, compressed, first and again, and the time
 * until it is whole. {@code deploy/load/pages} shows the table.
 */
@QuarkusTest
class PageWeightIT extends AppTest {
    /** The bound for the first page. */
    private static final long LIGHT = 100_000;

    /** What is kept need not come again: the page itself and nothing else. */
    private static final long AGAIN = 12_000;

    private static final Path TABLE = Path.of("target/pages.md");

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/portal/ask",
                    "/portal/file",
                    "/portal/praise",
                    "/portal/leaders",
                    "/portal/car",
                    "/portal/follow",
                    "/portal/mine",
                    "/portal/published");

    @TestHTTPResource("/")
    URL house;

    @Test
    void everyPageIsLightOnAPoorLine() throws IOException {
        StringBuilder table =
                new StringBuilder(
                        "| page | first | time | again | time |\n|---|--:|--:|--:|--:|\n");
        try (APhone phone = new APhone(house)) {
            phone.visit("/");
            phone.slow();
            for (String address : PAGES) {
                phone.forgetFiles();
                var first = phone.visit(address);
                var again = phone.visit(address);
                table.append(
                        "| `%s` | %,d B | %.1f s | %,d B | %.1f s |%n"
                                .formatted(
                                        address,
                                        first.bytes(),
                                        first.millis() / 1000.0,
                                        again.bytes(),
                                        again.millis() / 1000.0));
                assertThat(first.bytes()).as(address).isBetween(1_000L, LIGHT);
                assertThat(again.bytes()).as(address + " again").isBetween(200L, AGAIN);
                // Three ways there and back, and the bytes at the line's rate; twice, for a busy
                // machine.
                long due = 3L * APhone.LATENCY + first.bytes() * 8_000 / APhone.BITS;
                assertThat(first.millis()).as(address).isLessThan(2 * due);
            }
        }
        Files.writeString(TABLE, table);
        System.out.println(table);
    }
}
