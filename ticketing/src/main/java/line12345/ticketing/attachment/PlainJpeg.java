package line12345.ticketing.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A JPEG without what the camera wrote beside the picture: where it was taken, with what, when.
 *
 * <p>Only the way up is kept, because telephones store pictures lying down. Layout: JPEG segments
 * (ISO/IEC 10918-1, annex B) with EXIF in APP1 (CIPA DC-008).
 */
final class PlainJpeg {
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int APP13 = 0xED;
    private static final int COMMENT = 0xFE;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private PlainJpeg() {}

    /**
     * @throws IllegalArgumentException when the segments do not fit together
     */
    static byte[] of(byte[] jpeg) {
        ByteBuffer in = ByteBuffer.wrap(jpeg);
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length);
        out.write(in.get());
        out.write(in.get());
        while (in.hasRemaining()) {
            int mark = in.position();
            if ((in.get() & 0xFF) != 0xFF) {
                throw new IllegalArgumentException("no marker at " + mark);
            }
            int marker = in.get() & 0xFF;
            while (marker == 0xFF) {
                marker = in.get() & 0xFF; // fill bytes
            }
            if (marker == START_OF_SCAN) {
                out.write(jpeg, mark, jpeg.length - mark);
                return out.toByteArray();
            }
            int length = in.getShort() & 0xFFFF;
            if (length < 2 || length - 2 > in.remaining()) {
                throw new IllegalArgumentException("a segment without an end at " + mark);
            }
            ByteBuffer body = in.slice(in.position(), length - 2);
            in.position(in.position() + length - 2);
            if (marker == APP1) {
                out.writeBytes(onlyWayUp(body));
            } else if (marker != APP13 && marker != COMMENT) {
                out.write(jpeg, mark, length + 2);
            }
        }
        throw new IllegalArgumentException("no picture in it");
    }

    /** The second picture with the way up of the first, which is plain. */
    static byte[] turnedLike(byte[] plain, byte[] jpeg) {
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
        segment.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
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
        if (!java.util.Arrays.equals(head, EXIF)) {
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
}
