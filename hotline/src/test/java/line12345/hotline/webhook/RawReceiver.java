package line12345.hotline.webhook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A receiver that answers as ill as it likes: what it writes is not HTTP unless it wants so. */
final class RawReceiver implements AutoCloseable {
    interface Manner {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    final List<String> heads = new CopyOnWriteArrayList<>();

    /** Connections on which writing failed: the other side had hung up. */
    final List<Socket> hungUp = new CopyOnWriteArrayList<>();

    private final ServerSocket door;
    private final Manner manner;
    private volatile boolean open = true;

    RawReceiver(Manner manner) {
        this.manner = manner;
        try {
            door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** One byte a second for as long as anybody listens. */
    static Manner dripping(String beginning, String drop) {
        return out -> {
            out.write(bytes(beginning));
            out.flush();
            for (int i = 0; true; i++) {
                out.write(drop.charAt(i % drop.length()));
                out.flush();
                Thread.sleep(1_000);
            }
        };
    }

    static Manner saying(String answer) {
        return out -> {
            out.write(bytes(answer));
            out.flush();
        };
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "raw-receiver");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (open) {
            try {
                Socket socket = door.accept();
                daemon(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.ISO_8859_1));
            StringBuilder head = new StringBuilder();
            for (String line = in.readLine();
                    line != null && !line.isEmpty();
                    line = in.readLine()) {
                head.append(line).append('\n');
            }
            heads.add(head.toString());
            manner.answer(socket.getOutputStream());
            // Open until the other side has read it.
            in.readLine();
        } catch (IOException gone) {
            hungUp.add(socket);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        open = false;
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
