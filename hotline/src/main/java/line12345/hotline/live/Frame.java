package line12345.hotline.live;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Server-sent events as bytes. Data is JSON in one line. */
final class Frame {
    private Frame() {}

    static byte[] fact(long number, String json) {
        return bytes("id:" + number + "\ndata:" + json + "\n\n");
    }

    /** Without a number: it leaves the listener's place where it was. */
    static byte[] sign(String name, String json) {
        return bytes("event:" + name + "\ndata:" + json + "\n\n");
    }

    /** Moves the listener's place on without a fact. */
    static byte[] place(String name, long number) {
        return bytes("event:" + name + "\nid:" + number + "\ndata:{}\n\n");
    }

    /**
     * The first event of a stream: from here on.
     *
     * @param again milliseconds after which the browser comes back when the line breaks
     */
    static byte[] begin(long number, long again) {
        return bytes("event:begin\nid:" + number + "\nretry:" + again + "\ndata:{}\n\n");
    }

    /** One page too many: try again so much later. */
    static byte[] full(long again) {
        return bytes("event:full\nretry:" + again + "\ndata:{}\n\n");
    }

    static byte[] both(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
