package line12345.hotline.ticketing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A picture whose EXIF says 31° 13' 49.44" north, 121° 28' 25.32" east. */
public final class LocatedPicture {
    private LocatedPicture() {}

    /**
     * @param jpeg that says nothing
     */
    public static byte[] of(byte[] jpeg) {
        ByteBuffer tiff = ByteBuffer.allocate(138);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        entry(tiff.putShort((short) 1), 0x8825, 4, 1).putInt(26).putInt(0);
        entry(tiff.putShort((short) 4), 1, 2, 2).putInt('N' << 24);
        entry(tiff, 2, 5, 3).putInt(90);
        entry(tiff, 3, 2, 2).putInt('E' << 24);
        entry(tiff, 4, 5, 3).putInt(114);
        tiff.position(90);
        for (int figure : new int[] {31, 1, 13, 1, 4944, 100, 121, 1, 28, 1, 2532, 100}) {
            tiff.putInt(figure);
        }
        ByteBuffer located = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        located.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        located.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return located.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }
}
