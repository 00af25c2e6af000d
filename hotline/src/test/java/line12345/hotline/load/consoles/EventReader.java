package line12345.hotline.load.consoles;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One answer of {@code /live} as its bytes come in: head, chunks, lines, events. */
final class EventReader {
    /** Told each event: no name for a plain fact; -1 where there is no number. */
    interface Ear {
        void heard(String name, long number, String data);
    }

    private enum At {
        HEAD,
        SIZE,
        CHUNK,
        CHUNK_END
    }

    private static final int LONGEST_LINE = 1 << 20;

    private final Ear ear;
    private At at = At.HEAD;
    private byte[] line = new byte[256];
    private int length;
    private final StringBuilder frame = new StringBuilder();
    private int status;
    private int left;
    private String name;
    private long number = -1;
    private String data;

    EventReader(Ear ear) {
        this.ear = ear;
    }

    /** 0 until the first line of the answer has come. */
    int status() {
        return status;
    }

    void take(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            if (at == At.CHUNK && left == 0) {
                at = At.CHUNK_END;
            }
            byte one = bytes.get();
            if (at == At.CHUNK) {
                left--;
                content(one);
            } else if (one == '\n') {
                ended(frame.toString());
                frame.setLength(0);
            } else if (one != '\r') {
                frame.append((char) one);
            }
        }
    }

    /** A chunk may end within a line: what was put so far waits for the rest. */
    private void content(byte one) {
        if (one == '\n') {
            field();
            length = 0;
        } else {
            put(one);
        }
    }

    private void put(byte one) {
        if (length == line.length) {
            if (length >= LONGEST_LINE) {
                throw new IllegalStateException("a line without an end");
            }
            line = Arrays.copyOf(line, length * 2);
        }
        line[length++] = one;
    }

    private void ended(String text) {
        switch (at) {
            case HEAD -> head(text);
            case SIZE -> {
                left = Integer.parseInt(text.split(";")[0].strip(), 16);
                at = At.CHUNK;
            }
            case CHUNK_END -> at = At.SIZE;
            case CHUNK -> throw new IllegalStateException();
        }
    }

    private void head(String text) {
        if (status == 0) {
            status = Integer.parseInt(text.split(" ")[1]);
        } else if (text.isEmpty()) {
            at = At.SIZE;
        }
    }

    private void field() {
        if (length == 0) {
            if (name != null || number >= 0) {
                ear.heard(name, number, data);
            }
            name = null;
            number = -1;
            data = null;
        } else if (begins("id:")) {
            number = Long.parseLong(text(3).strip());
        } else if (begins("event:")) {
            name = text(6).strip();
        } else if (begins("data:") && name != null) {
            data = text(5).strip();
        }
    }

    private boolean begins(String field) {
        if (length < field.length()) {
            return false;
        }
        for (int i = 0; i < field.length(); i++) {
            if (line[i] != field.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String text(int from) {
        return new String(line, from, length - from, StandardCharsets.UTF_8);
    }
}
