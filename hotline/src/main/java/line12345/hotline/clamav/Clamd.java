package line12345.hotline.clamav;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.attachment.check.FileScanner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Speaks {@code INSTREAM} with clamd, see clamd(8): chunks with their length before them, an empty
 * chunk at the end, one line back. Nothing of the file touches the scanner's disk by name.
 */
@ApplicationScoped
class Clamd implements FileScanner {
    private static final int CHUNK = 256 * 1024;
    private static final int LONGEST_ANSWER = 4_096;
    private static final String UNIX = "unix:";

    @Inject ClamavConfig config;

    @Override
    public boolean aboard() {
        return config.address().filter(address -> !address.isBlank()).isPresent();
    }

    @Override
    public Optional<String> scan(InputStream file) throws IOException {
        try (Line line = new Line(address(config.address().orElseThrow()))) {
            line.write(ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            byte[] chunk = new byte[CHUNK];
            for (int length = file.read(chunk); length > 0; length = file.read(chunk)) {
                line.write(ByteBuffer.allocate(4).putInt(length).flip());
                line.write(ByteBuffer.wrap(chunk, 0, length));
            }
            line.write(ByteBuffer.allocate(4).putInt(0).flip());
            return verdict(line.answer());
        }
    }

    /**
     * @param answer {@code stream: OK}, {@code stream: Name FOUND} or an error
     */
    static Optional<String> verdict(String answer) throws IOException {
        String said = answer.strip();
        if (said.equals("stream: OK")) {
            return Optional.empty();
        }
        if (said.startsWith("stream: ") && said.endsWith(" FOUND")) {
            return Optional.of(said.substring(8, said.length() - 6));
        }
        throw new IOException(said.isEmpty() ? "no verdict" : said);
    }

    static SocketAddress address(String written) throws IOException {
        if (written.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(written.substring(UNIX.length()));
        }
        int colon = written.lastIndexOf(':');
        if (colon < 1 || !written.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IOException("line12345.clamav.address is neither host:port nor unix:/path");
        }
        return new InetSocketAddress(
                written.substring(0, colon), Integer.parseInt(written.substring(colon + 1)));
    }

    /** A connection that gives up when the patience is over, of either kind of socket. */
    private final class Line implements AutoCloseable {
        private final long until = System.nanoTime() + config.patience().toNanos();
        private final SocketChannel channel;
        private final Selector selector = Selector.open();

        Line(SocketAddress address) throws IOException {
            channel = SocketChannel.open(address);
            channel.configureBlocking(false);
        }

        void write(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                if (channel.write(bytes) == 0) {
                    await(SelectionKey.OP_WRITE);
                }
            }
        }

        String answer() throws IOException {
            var answer = new ByteArrayOutputStream();
            ByteBuffer part = ByteBuffer.allocate(LONGEST_ANSWER);
            while (answer.size() < LONGEST_ANSWER) {
                int read = channel.read(part.clear());
                if (read < 0) {
                    break;
                }
                if (read == 0) {
                    await(SelectionKey.OP_READ);
                    continue;
                }
                answer.write(part.array(), 0, read);
                if (part.get(read - 1) == 0) {
                    break;
                }
            }
            return answer.toString(StandardCharsets.US_ASCII).replace("\0", "");
        }

        private void await(int what) throws IOException {
            long millis = (until - System.nanoTime()) / 1_000_000;
            if (millis <= 0) {
                throw new SocketTimeoutException("no answer in time");
            }
            channel.register(selector, what);
            selector.selectedKeys().clear();
            selector.select(millis);
        }

        @Override
        public void close() throws IOException {
            selector.close();
            channel.close();
        }
    }
}
