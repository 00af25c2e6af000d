package line12345.ticketing.video;

import line12345.ticketing.attachment.picture.PlaceTaken;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A film with nothing in it but its pictures and sounds: known by its content, read and written
 * piece by piece. All else in the file becomes zeros, whether we know what it was or not.
 *
 * <p>Layout: ISO base media file (ISO/IEC 14496-12) and QuickTime. Taken is what telephones write;
 * films in fragments are not.
 */
final class PlainVideo {
    /** Of a film of 50 MB it has some hundred thousand bytes; it is read into memory. */
    private static final int LARGEST_HEAD = 8 * 1024 * 1024;

    private static final int LARGEST_TYPE = 1024;
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;

    /** Beside each other at the first level; each costs a look. */
    private static final int MOST_BOXES = 200;

    private static final Set<String> BRANDS =
            Set.of(
                    "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ",
                    "MSNV", "3gp4", "3gp5", "3gp6", "3gp7", "qt  ");

    private final Footage raw;
    private final boolean quickTime;
    private final List<Stretch> kept;
    private final List<Written> written;
    private final PlaceTaken place;

    /** Bytes of ours at a place of the file. */
    private record Written(long from, byte[] bytes) {}

    private PlainVideo(Read read) {
        this.raw = read.raw;
        this.quickTime = read.quickTime;
        this.kept = read.kept;
        this.written = read.written;
        this.place = read.place;
    }

    /**
     * @throws WrongVideo when it is no film that we take
     */
    static PlainVideo of(Footage raw) {
        try {
            return new PlainVideo(new Read(raw).all());
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException brokenOff) {
            throw WrongVideo.broken();
        }
    }

    long length() {
        return raw.length();
    }

    boolean quickTime() {
        return quickTime;
    }

    /** As it said before it was made plain. */
    Optional<PlaceTaken> place() {
        return Optional.ofNullable(place);
    }

    /** Some bytes of the plain film. */
    byte[] piece(long from, int count) {
        byte[] before = raw.read(from, count);
        byte[] plain = new byte[count];
        for (Stretch one : kept) {
            int first = (int) Math.max(0, Math.min(count, one.from() - from));
            int last = (int) Math.max(0, Math.min(count, one.to() - from));
            System.arraycopy(before, first, plain, first, last - first);
        }
        for (Written one : written) {
            long shift = one.from - from;
            int first = (int) Math.max(0, Math.min(count, shift));
            int last = (int) Math.max(0, Math.min(count, shift + one.bytes.length));
            if (first < last) {
                System.arraycopy(one.bytes, (int) (first - shift), plain, first, last - first);
            }
        }
        return plain;
    }

    /** Goes once over the file's first level. */
    private static final class Read {
        private final Footage raw;
        private final List<Written> written = new ArrayList<>();
        private final List<Stretch> media = new ArrayList<>();
        private List<Stretch> kept = new ArrayList<>();
        private boolean quickTime;
        private FilmHead head;
        private PlaceTaken place;

        Read(Footage raw) {
            this.raw = raw;
        }

        Read all() {
            long at = type();
            for (int boxes = 0; raw.length() - at >= HEAD; boxes++) {
                if (boxes == MOST_BOXES) {
                    throw new IllegalArgumentException("too many boxes");
                }
                at = box(at);
            }
            if (head == null) {
                throw WrongVideo.unknown();
            }
            List<Stretch> samples = Stretch.joined(head.samples());
            // What a table says may be anywhere; only what lies in the film's own part is kept.
            if (!samples.stream().allMatch(one -> media.stream().anyMatch(one::within))) {
                throw new IllegalArgumentException("samples outside of the film");
            }
            kept = Stretch.joined(Stream.concat(kept.stream(), samples.stream()).toList());
            return this;
        }

        /** The first box says what kind of file it is. */
        private long type() {
            if (raw.length() < LONG_HEAD) {
                throw WrongVideo.unknown();
            }
            byte[] begin = raw.read(0, LONG_HEAD);
            long size = ByteBuffer.wrap(begin).getInt() & 0xFFFFFFFFL;
            boolean typed = Box.letters(begin, 4).equals("ftyp");
            if (!typed || size < LONG_HEAD || size > LARGEST_TYPE || size > raw.length()) {
                throw WrongVideo.unknown();
            }
            byte[] type = raw.read(0, (int) size);
            boolean known = false;
            for (int at = HEAD; at + 4 <= type.length; at += at == HEAD ? 8 : 4) {
                known |= BRANDS.contains(Box.letters(type, at));
            }
            if (!known) {
                throw WrongVideo.unknown();
            }
            quickTime = Box.letters(type, HEAD).equals("qt  ");
            kept.add(new Stretch(0, size));
            return size;
        }

        private long box(long at) {
            int some = (int) Math.min(LONG_HEAD, raw.length() - at);
            byte[] begin = raw.read(at, some);
            long size = ByteBuffer.wrap(begin).getInt() & 0xFFFFFFFFL;
            int header = HEAD;
            if (size == 1) {
                size = ByteBuffer.wrap(begin).getLong(HEAD);
                header = LONG_HEAD;
            } else if (size == 0) {
                size = raw.length() - at;
            }
            if (size < header || size > raw.length() - at) {
                throw new IllegalArgumentException("no box at " + at);
            }
            switch (Box.letters(begin, 4)) {
                case "mdat" -> media.add(new Stretch(at + header, at + size));
                case "moov" -> head(at, size);
                case "moof" -> throw WrongVideo.fragmented();
                default ->
                        System.arraycopy(
                                "free".getBytes(StandardCharsets.US_ASCII), 0, begin, 4, 4);
            }
            if (!Box.letters(begin, 4).equals("moov")) {
                written.add(new Written(at, Arrays.copyOf(begin, header)));
            }
            return at + size;
        }

        private void head(long at, long size) {
            if (head != null || size > LARGEST_HEAD) {
                throw new IllegalArgumentException("no head of a film");
            }
            byte[] bytes = raw.read(at, (int) size);
            place = FilmPlace.of(bytes).orElse(null);
            head = FilmHead.clean(bytes);
            written.add(new Written(at, head.bytes()));
        }
    }
}
