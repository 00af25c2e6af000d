package line12345.ticketing.video;

import java.io.IOException;
import java.io.OutputStream;

/** A film that somebody was found to have the right to; only so it is read. */
public final class OpenVideo {
    private final VideoPieces pieces;
    private final long id;
    private final String name;
    private final long size;

    OpenVideo(VideoPieces pieces, long id, String name, long size) {
        this.pieces = pieces;
        this.id = id;
        this.name = name;
        this.size = size;
    }

    /** To be saved under; ends as the content says. */
    public String name() {
        return name;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /**
     * Piece by piece, so that a film never stands in memory as a whole.
     *
     * @throws IOException when nobody listens any more, or the film is gone meanwhile
     */
    public void write(ByteSpan span, OutputStream out) throws IOException {
        long at = span.from();
        while (at <= span.to()) {
            byte[] piece = pieces.read(id, (int) (at / VideoPieces.SIZE));
            int first = (int) (at % VideoPieces.SIZE);
            int count = (int) Math.min(piece.length - first, span.to() - at + 1);
            if (count <= 0) {
                throw new IOException("film " + id + " is gone");
            }
            out.write(piece, first, count);
            at += count;
        }
    }
}
