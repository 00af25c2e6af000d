package line12345.ticketing.attachment.check;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Bytes that are fetched piece by piece while they are read. */
final class PieceStream extends InputStream {
    private final IntFunction<byte[]> pieces;
    private byte[] piece = new byte[0];
    private int at;
    private int next;

    /**
     * @param pieces by number from 0; an empty one ends them
     */
    PieceStream(IntFunction<byte[]> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return here() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (!here()) {
            return -1;
        }
        int count = Math.min(most, piece.length - at);
        System.arraycopy(piece, at, into, from, count);
        at += count;
        return count;
    }

    private boolean here() {
        if (at == piece.length && next >= 0) {
            piece = pieces.apply(next);
            at = 0;
            next = piece.length == 0 ? -1 : next + 1;
        }
        return at < piece.length;
    }
}
