package line12345.ticketing.video;

import java.util.Arrays;

/** A film's bytes where they lie; read as they are needed, because it is large. */
public interface Footage {
    /** In bytes. */
    long length();

    /**
     * @param from the first one
     * @param count never beyond the length
     * @return exactly so many bytes, a copy
     */
    byte[] read(long from, int count);

    /** What is in memory anyway. */
    static Footage of(byte[] all) {
        return new Footage() {
            @Override
            public long length() {
                return all.length;
            }

            @Override
            public byte[] read(long from, int count) {
                return Arrays.copyOfRange(all, (int) from, (int) from + count);
            }
        };
    }
}
