package line12345.ticketing.video;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a track's pictures or sounds lie in the file: its chunks (stco, co64), how many samples
 * each has (stsc) and how large they are (stsz, stz2). ISO/IEC 14496-12, 8.7.
 */
final class Samples {
    private final ByteBuffer head;
    private final Map<String, Box> tables = new HashMap<>();
    private final boolean sound;

    private Samples(byte[] head, Box table, boolean sound) {
        this.head = ByteBuffer.wrap(head);
        this.sound = sound;
        Box.in(head, table.body(), table.to()).forEach(box -> tables.putIfAbsent(box.type(), box));
    }

    /**
     * @param table the box {@code stbl}
     * @throws IllegalArgumentException when the tables do not fit together
     * @throws IndexOutOfBoundsException when one is cut off
     * @throws ArithmeticException when its figures are no sizes
     */
    static List<Stretch> of(byte[] head, Box table, boolean sound) {
        return new Samples(head, table, sound).stretches();
    }

    private List<Stretch> stretches() {
        long[] chunks = chunks();
        int[][] runs = runs();
        Sizes sizes = sizes();
        List<Stretch> stretches = new ArrayList<>();
        int run = 0;
        for (int chunk = 1; chunk <= chunks.length; chunk++) {
            while (run + 1 < runs.length && runs[run + 1][0] <= chunk) {
                run++;
            }
            long from = chunks[chunk - 1];
            long bytes = sizes.next(runs[run][1] & 0xFFFFFFFFL);
            if (from < 0) {
                throw new IllegalArgumentException("a chunk before the file");
            }
            stretches.add(new Stretch(from, Math.addExact(from, bytes)));
        }
        return stretches;
    }

    private long[] chunks() {
        boolean wide = tables.containsKey("co64");
        Box box = table(wide ? "co64" : "stco");
        long[] chunks = new long[entries(box, 4, wide ? 8 : 4)];
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] =
                    wide
                            ? head.getLong(box.body() + 8 + 8 * i)
                            : head.getInt(box.body() + 8 + 4 * i) & 0xFFFFFFFFL;
        }
        return chunks;
    }

    /** First chunk and samples of each chunk from there on. */
    private int[][] runs() {
        Box box = table("stsc");
        int[][] runs = new int[entries(box, 4, 12)][];
        for (int i = 0; i < runs.length; i++) {
            int at = box.body() + 8 + 12 * i;
            runs[i] = new int[] {head.getInt(at), head.getInt(at + 4)};
        }
        if (runs.length == 0) {
            throw new IllegalArgumentException("chunks without samples");
        }
        return runs;
    }

    /** How many there are; never more than find room in the box. */
    private int entries(Box box, int before, int bytes) {
        long count = head.getInt(box.body() + before) & 0xFFFFFFFFL;
        if (count > (box.size() - before - 4) / bytes) {
            throw new IllegalArgumentException(box.type() + " is cut off");
        }
        return (int) count;
    }

    private Sizes sizes() {
        if (tables.containsKey("stz2")) {
            Box box = table("stz2");
            int bits = head.getInt(box.body() + 4) & 0xFF;
            if (bits != 4 && bits != 8 && bits != 16) {
                throw new IllegalArgumentException("sizes of " + bits + " bits");
            }
            long count = head.getInt(box.body() + 8) & 0xFFFFFFFFL;
            if (count * bits > (box.size() - 12) * 8L) {
                throw new IllegalArgumentException("stz2 is cut off");
            }
            return new Sizes(box.body() + 12, count, bits, 0);
        }
        Box box = table("stsz");
        long same = head.getInt(box.body() + 4) & 0xFFFFFFFFL;
        if (same > 0) {
            return new Sizes(0, head.getInt(box.body() + 8) & 0xFFFFFFFFL, 0, same);
        }
        return new Sizes(box.body() + 12, entries(box, 8, 4), 32, 0);
    }

    private Box table(String type) {
        Box box = tables.get(type);
        if (box == null) {
            throw new IllegalArgumentException("no " + type);
        }
        return box;
    }

    /** The sizes of samples one after another; none is asked for twice. */
    private final class Sizes {
        private final int at;
        private final long count;
        private final int bits;
        private final long same;
        private long done;

        Sizes(int at, long count, int bits, long same) {
            this.at = at;
            this.count = count;
            this.bits = bits;
            this.same = same;
        }

        /** Bytes of so many samples. */
        long next(long samples) {
            if (samples > count - done) {
                throw new IllegalArgumentException("more samples than sizes");
            }
            if (bits == 0) {
                done += samples;
                return sound && same == 1 ? frames(samples) : Math.multiplyExact(samples, same);
            }
            long bytes = 0;
            for (long end = done + samples; done < end; done++) {
                bytes += one((int) done);
            }
            return bytes;
        }

        private long one(int nth) {
            return switch (bits) {
                case 4 -> head.get(at + nth / 2) >> (nth % 2 == 0 ? 4 : 0) & 0xF;
                case 8 -> head.get(at + nth) & 0xFF;
                case 16 -> head.getShort(at + 2 * nth) & 0xFFFF;
                default -> head.getInt(at + 4 * nth) & 0xFFFFFFFFL;
            };
        }
    }

    /**
     * Old cameras' plain sound counts frames and calls each one byte large (QuickTime File Format,
     * sound sample descriptions): how large one is stands in the description.
     */
    private long frames(long samples) {
        Box described = table("stsd");
        int entry = described.body() + 8;
        int version = head.getShort(entry + 16);
        if (version == 1) {
            long together = head.getInt(entry + 36) & 0xFFFFFFFFL;
            long bytes = head.getInt(entry + 44) & 0xFFFFFFFFL;
            if (together > 0 && bytes > 0) {
                return Math.multiplyExact((samples + together - 1) / together, bytes);
            }
        }
        long channels = head.getShort(entry + 24) & 0xFFFF;
        long bits = head.getShort(entry + 26) & 0xFFFF;
        return Math.multiplyExact(samples, Math.max(1, channels * bits / 8));
    }
}
