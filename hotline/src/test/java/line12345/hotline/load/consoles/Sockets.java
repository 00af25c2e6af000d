package line12345.hotline.load.consoles;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** All consoles' connections, read by one thread: two thousand browsers in one small process. */
final class Sockets implements AutoCloseable {
    private static final long AGAIN_NANOS = 2_000_000_000L;

    private final InetSocketAddress house;
    private final Selector selector;
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(1 << 16);
    private final Queue<Runnable> wishes = new ConcurrentLinkedQueue<>();
    private final Map<Console, Line> lines = new HashMap<>();
    private final List<Line> again = new ArrayList<>();
    private final Map<String, Integer> troubles = new TreeMap<>();
    private final long began = wall();
    private final Thread thread = new Thread(this::run, "consoles");
    private volatile int open;
    private volatile boolean ended;

    /** A connection and where its reader stands. */
    private final class Line {
        final Console console;
        final String page;
        SocketChannel channel;
        EventReader reader;
        boolean heard;
        long due;

        Line(Console console) {
            this.console = console;
            page = "%032x".formatted(console.person.account());
        }
    }

    Sockets(URI house) {
        this.house = new InetSocketAddress(house.getHost(), house.getPort());
        try {
            selector = Selector.open();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        thread.start();
    }

    /** Microseconds of the epoch at which {@link Console#micros()} begin. */
    long began() {
        return began;
    }

    /** The clock that facts bear: another one may go apart from it while a machine stands still. */
    private static long wall() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000 + now.getNano() / 1000;
    }

    /** How many are answered with a stream. */
    int open() {
        return open;
    }

    /** What else was answered, how often. */
    Map<String, Integer> troubles() {
        Map<String, Integer> copy = new TreeMap<>();
        inside(() -> copy.putAll(troubles));
        return copy;
    }

    void connect(List<Console> consoles) {
        inside(() -> consoles.forEach(one -> connect(lines.computeIfAbsent(one, Line::new))));
    }

    /** As when the network goes: nobody says goodbye. */
    void cut() {
        inside(
                () -> {
                    again.clear();
                    lines.values().forEach(this::shut);
                });
    }

    /** Waits for {@code work} to be done between two looks at the sockets. */
    void inside(Runnable work) {
        CountDownLatch done = new CountDownLatch(1);
        wishes.add(
                () -> {
                    work.run();
                    done.countDown();
                });
        selector.wakeup();
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run() {
        try {
            while (!ended) {
                selector.select(100);
                for (Runnable wish = wishes.poll(); wish != null; wish = wishes.poll()) {
                    wish.run();
                }
                selector.selectedKeys().forEach(key -> serve((Line) key.attachment()));
                selector.selectedKeys().clear();
                List<Line> due = again.stream().filter(one -> now() > one.due).toList();
                again.removeAll(due);
                due.forEach(this::connect);
            }
        } catch (Throwable e) {
            e.printStackTrace();
            // Half a measurement is none.
            Runtime.getRuntime().halt(3);
        }
    }

    private static long now() {
        return System.nanoTime();
    }

    private void connect(Line line) {
        try {
            line.reader = new EventReader((name, id, data) -> heard(line, name, id));
            line.heard = false;
            line.channel = SocketChannel.open();
            line.channel.configureBlocking(false);
            line.channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            line.channel.connect(house);
            line.channel.register(selector, SelectionKey.OP_CONNECT, line);
        } catch (IOException e) {
            lost(line, "no connection: " + e.getMessage());
        }
    }

    private void heard(Line line, String name, long number) {
        line.console.heard(name, number, wall() - began);
    }

    private void serve(Line line) {
        SelectionKey key = line.channel.keyFor(selector);
        try {
            if (key == null || !key.isValid()) {
                return;
            }
            if (key.isConnectable() && line.channel.finishConnect()) {
                line.channel.write(ByteBuffer.wrap(request(line.console, line.page)));
                key.interestOps(SelectionKey.OP_READ);
            } else if (key.isReadable()) {
                read(line);
            }
        } catch (IOException e) {
            lost(line, "broken: " + e.getMessage());
        }
    }

    private void read(Line line) throws IOException {
        bytes.clear();
        int read = line.channel.read(bytes);
        if (read < 0) {
            lost(line, "ended by the service");
            return;
        }
        line.reader.take(bytes.flip());
        int status = line.reader.status();
        if (status == 200 && !line.heard) {
            line.heard = true;
            open++;
        } else if (status != 0 && status != 200) {
            lost(line, "answered " + status);
        }
    }

    /** As live.js asks: the number in the address first, in the header when it comes back. */
    private static byte[] request(Console console, String page) {
        long last = console.last();
        return """
        GET /live?page=%s&after=%d HTTP/1.1\r
        Host: localhost\r
        Accept: text/event-stream\r
        Accept-Encoding: gzip, deflate, br\r
        Cache-Control: no-cache\r
        Cookie: line12345-session=%s\r
        Last-Event-ID: %d\r
        \r
        """
                .formatted(page, last, console.person.token(), last)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void lost(Line line, String why) {
        troubles.merge(why, 1, Integer::sum);
        shut(line);
        line.due = now() + AGAIN_NANOS;
        again.add(line);
    }

    private void shut(Line line) {
        if (line.heard) {
            line.heard = false;
            open--;
        }
        try {
            // Reset at once, so that no port waits for what nobody sends any more.
            line.channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            line.channel.close();
        } catch (IOException e) {
            // Closed already.
        }
    }

    @Override
    public void close() {
        cut();
        ended = true;
        selector.wakeup();
    }
}
