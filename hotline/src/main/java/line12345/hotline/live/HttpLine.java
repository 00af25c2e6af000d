package line12345.hotline.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;

/** A page at the other end of an answer that does not end. */
final class HttpLine implements Line {
    /** Bytes on their way, beyond what the kernel holds: some hundred facts. */
    private static final int MOST = 64 * 1024;

    private final HttpServerResponse response;

    HttpLine(HttpServerResponse response) {
        this.response = response;
        response.setWriteQueueMaxSize(MOST);
    }

    @Override
    public boolean full() {
        return response.writeQueueFull();
    }

    @Override
    public void whenDrained(Runnable again) {
        response.drainHandler(
                nothing -> {
                    response.drainHandler(null);
                    again.run();
                });
    }

    @Override
    public void write(byte[] bytes) {
        if (!response.ended() && !response.closed()) {
            response.write(Buffer.buffer(bytes));
        }
    }

    @Override
    public void end() {
        if (!response.ended() && !response.closed()) {
            response.end();
        }
    }

    @Override
    public void drop() {
        response.reset();
    }
}
