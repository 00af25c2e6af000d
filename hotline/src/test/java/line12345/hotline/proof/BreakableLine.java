package line12345.hotline.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to the house that can be cut and mended: the network between the desks and the room. */
final class BreakableLine implements AutoCloseable {
    private final URI house;
    private final ServerSocket server;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    BreakableLine(URI house) {
        this.house = house;
        try {
            server = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin("line", this::accept);
    }

    /** Cookies are those of the house: they do not know of ports. */
    String at(String path) {
        return "http://127.0.0.1:" + server.getLocalPort() + path;
    }

    void cut() {
        cut = true;
        ends.forEach(BreakableLine::shut);
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        try {
            while (true) {
                Socket desk = server.accept();
                if (cut) {
                    shut(desk);
                } else {
                    join(desk, new Socket(house.getHost(), house.getPort()));
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void join(Socket desk, Socket room) {
        ends.add(desk);
        ends.add(room);
        begin("to the room", () -> carry(desk, room));
        begin("to the desk", () -> carry(room, desk));
    }

    private void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // Cut, or one end has gone.
        } finally {
            shut(from);
            shut(to);
            ends.remove(from);
            ends.remove(to);
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // Closed already.
        }
    }

    private static void begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        shutServer();
        ends.forEach(BreakableLine::shut);
    }

    private void shutServer() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
