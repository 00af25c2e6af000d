package line12345.ticketing.attachment.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG without what the camera wrote beside the picture: where it was taken, with what, when, and
 * the film or the second picture that telephones hang behind its end.
 *
 * <p>Of what stands beside the picture only the way up is kept, because telephones store pictures
 * lying down, and what its colours need. Layout: JPEG segments (ISO/IEC 10918-1, annex B) with EXIF
 * in APP1 (CIPA DC-008).
 */
public final class PlainJpeg {
    private static final int END = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = ascii("Exif\0\0");
    private static final byte[] PROFILE = ascii("ICC_PROFILE\0");
    private static final byte[] JFIF = ascii("JFIF\0");
    private static final byte[] ADOBE = ascii("Adobe");

    /** Without the small picture behind it, which may show what was cut off the large one. */
    private static final int JFIF_LENGTH = 14;

    private static final int ADOBE_LENGTH = 12;

    private final byte[] jpeg;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out;
    private boolean turned;
    private boolean drawn;

    private PlainJpeg(byte[] jpeg) {
        this.jpeg = jpeg;
        this.in = ByteBuffer.wrap(jpeg);
        this.out = new ByteArrayOutputStream(jpeg.length);
    }

    /**
     * @throws IllegalArgumentException when the segments do not fit together
     * @throws java.nio.BufferUnderflowException when it is cut off
     */
    public static byte[] of(byte[] jpeg) {
        return new PlainJpeg(jpeg).plain();
    }

    private byte[] plain() {
        out.write(in.get());
        out.write(in.get());
        // A picture that came without its last lines is shown by everybody, and so is kept.
        while (in.hasRemaining() || !drawn) {
            int marker = marker();
            if (marker == END) {
                break;
            }
            byte[] body = body();
            keep(marker, body);
            if (marker == START_OF_SCAN) {
                scan();
            }
        }
        if (!drawn) {
            throw new IllegalArgumentException("no picture in it");
        }
        out.write(0xFF);
        out.write(END);
        return out.toByteArray();
    }

    private int marker() {
        if ((in.get() & 0xFF) != 0xFF) {
            throw new IllegalArgumentException("no marker at " + in.position());
        }
        int marker = in.get() & 0xFF;
        while (marker == 0xFF) {
            marker = in.get() & 0xFF; // fill bytes
        }
        return marker;
    }

    private byte[] body() {
        int length = in.getShort() & 0xFFFF;
        if (length < 2 || length - 2 > in.remaining()) {
            throw new IllegalArgumentException("a segment without an end at " + in.position());
        }
        byte[] body = new byte[length - 2];
        in.get(body);
        return body;
    }

    private void keep(int marker, byte[] body) {
        if (marker == APP0 && starts(body, JFIF) && body.length >= JFIF_LENGTH) {
            byte[] own = Arrays.copyOf(body, JFIF_LENGTH);
            own[12] = 0;
            own[13] = 0;
            write(marker, own);
        } else if (marker == APP1 && !turned) {
            byte[] way = onlyWayUp(ByteBuffer.wrap(body));
            turned = way.length > 0;
            out.writeBytes(way);
        } else if (marker == APP2 && starts(body, PROFILE)) {
            write(marker, body);
        } else if (marker == APP14 && starts(body, ADOBE) && body.length >= ADOBE_LENGTH) {
            write(marker, Arrays.copyOf(body, ADOBE_LENGTH));
        } else if (ofThePicture(marker)) {
            write(marker, body);
        }
    }

    /** Frames, tables and scans; not the segments of programs, words, and what nobody has used. */
    private static boolean ofThePicture(int marker) {
        return marker >= 0xC0 && marker < APP0 && (marker < 0xD0 || marker > END);
    }

    private void write(int marker, byte[] body) {
        out.write(0xFF);
        out.write(marker);
        out.write((body.length + 2) >> 8);
        out.write((body.length + 2) & 0xFF);
        out.writeBytes(body);
    }

    /** Lines of the picture up to the next marker; a progressive picture has several scans. */
    private void scan() {
        int from = in.position();
        int at = from;
        while (at < jpeg.length && !(at + 1 < jpeg.length && endsScan(at))) {
            at++;
        }
        out.write(jpeg, from, at - from);
        in.position(at);
        drawn = true;
    }

    /** Not a stuffed zero, a restart mark or a fill byte. */
    private boolean endsScan(int at) {
        int next = jpeg[at + 1] & 0xFF;
        return (jpeg[at] & 0xFF) == 0xFF
                && next != 0
                && next != 0xFF
                && (next < 0xD0 || next > 0xD7);
    }

    /** The second picture with the way up of the first, which is plain. */
    public static byte[] turnedLike(byte[] plain, byte[] jpeg) {
        ByteBuffer in = ByteBuffer.wrap(plain, 2, plain.length - 2);
        while (in.remaining() > 4) {
            int mark = in.position();
            in.get();
            int marker = in.get() & 0xFF;
            int length = in.getShort() & 0xFFFF;
            if (marker == START_OF_SCAN || length > in.remaining() + 2) {
                break;
            }
            if (marker == APP1) {
                ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + length + 2);
                out.write(jpeg, 0, 2);
                out.write(plain, mark, length + 2);
                out.write(jpeg, 2, jpeg.length - 2);
                return out.toByteArray();
            }
            in.position(mark + 2 + length);
        }
        return jpeg;
    }

    /** An EXIF segment with nothing but the way up, or nothing at all. */
    private static byte[] onlyWayUp(ByteBuffer body) {
        int way = wayUp(body);
        if (way < 2 || way > 8) {
            return new byte[0];
        }
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.put((byte) 0xFF).put((byte) APP1).putShort((short) 34).put(EXIF);
        segment.put(ascii("MM")).putShort((short) 42).putInt(8);
        segment.putShort((short) 1).putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
        segment.putShort((short) way).putShort((short) 0).putInt(0);
        return segment.array();
    }

    private static int wayUp(ByteBuffer body) {
        byte[] head = new byte[EXIF.length];
        if (body.remaining() < EXIF.length + 10) {
            return 0;
        }
        body.get(head);
        if (!Arrays.equals(head, EXIF)) {
            return 0;
        }
        ByteBuffer tiff = body.slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 0;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 14 + 12 * i <= tiff.limit(); i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8) & 0xFFFF;
            }
        }
        return 0;
    }

    private static boolean starts(byte[] body, byte[] with) {
        return body.length >= with.length
                && Arrays.equals(body, 0, with.length, with, 0, with.length);
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
