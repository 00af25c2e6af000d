package line12345.hotline.live;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page at the other end, which reads as fast as a test wants. */
final class Page implements Line {
    private final StringBuilder heard = new StringBuilder();
    private int room = Integer.MAX_VALUE;
    private Runnable again;
    int writes;
    boolean ended;
    boolean dropped;

    /** Takes so many writes and no more before {@link #reads}. */
    Page slow(int writes) {
        room = writes;
        return this;
    }

    void reads(int more) {
        room = more;
        Runnable waiting = again;
        again = null;
        if (waiting != null) {
            waiting.run();
        }
    }

    @Override
    public boolean full() {
        return room <= 0;
    }

    @Override
    public void whenDrained(Runnable next) {
        again = next;
    }

    @Override
    public void write(byte[] bytes) {
        writes++;
        room--;
        heard.append(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public void end() {
        ended = true;
    }

    @Override
    public void drop() {
        dropped = true;
    }

    String text() {
        return heard.toString();
    }

    /** Numbers of facts, in the order in which they came. */
    List<Long> numbers() {
        List<Long> numbers = new ArrayList<>();
        for (String event : heard.toString().split("\n\n")) {
            if (event.startsWith("id:")) {
                numbers.add(Long.parseLong(event.substring(3, event.indexOf('\n'))));
            }
        }
        return numbers;
    }
}
