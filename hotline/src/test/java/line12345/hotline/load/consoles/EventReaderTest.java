package line12345.hotline.load.consoles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class EventReaderTest {
    private static final String ANSWER =
            "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"
                    + chunk("event:begin\nid:7\nretry:5\ndata:{}\n\n", "")
                    + chunk("id:8\ndata:{\"a\":\"路", ";x=y")
                    + chunk("\"}\n\ni", "")
                    + chunk("d: 9\ndata: {}\n\nevent:beat\ndata:{}\n\n", "");

    private final List<String> heard = new ArrayList<>();
    private final EventReader reader =
            new EventReader((name, number, data) -> heard.add(name + " " + number + " " + data));

    private static String chunk(String text, String extension) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        return Integer.toHexString(length) + extension + "\r\n" + text + "\r\n";
    }

    @Test
    void eventsAreReadHoweverTheirBytesAreCut() {
        byte[] bytes = ANSWER.getBytes(StandardCharsets.UTF_8);
        for (int size = 1; size <= bytes.length; size++) {
            heard.clear();
            EventReader cut =
                    new EventReader((name, number, data) -> heard.add(name + " " + number));
            for (int from = 0; from < bytes.length; from += size) {
                cut.take(ByteBuffer.wrap(bytes, from, Math.min(size, bytes.length - from)));
            }
            assertThat(heard).containsExactly("begin 7", "null 8", "null 9", "beat -1");
        }
    }

    @Test
    void aRefusalIsNoStream() {
        String refused = "HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n";
        reader.take(ByteBuffer.wrap(refused.getBytes(StandardCharsets.UTF_8)));
        assertThat(reader.status()).isEqualTo(401);
        assertThat(heard).isEmpty();
    }
}
