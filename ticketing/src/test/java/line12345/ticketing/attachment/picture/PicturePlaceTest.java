package line12345.ticketing.attachment.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

class PicturePlaceTest {
    /** 31° 13' 49.44" and 121° 28' 25.32" in hundredths. */
    private static byte[] picture(ByteOrder order, char northOrSouth, char eastOrWest) {
        ByteBuffer tiff = ByteBuffer.allocate(140).order(order);
        tiff.put((byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M')).put(tiff.get(0));
        tiff.putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(26);
        tiff.position(26);
        tiff.putShort((short) 4);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put((byte) northOrSouth);
        tiff.put(new byte[3]);
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(90);
        tiff.putShort((short) 3).putShort((short) 2).putInt(2).put((byte) eastOrWest);
        tiff.put(new byte[3]);
        tiff.putShort((short) 4).putShort((short) 5).putInt(3).putInt(114);
        tiff.position(90);
        for (int figure : new int[] {31, 1, 13, 1, 4944, 100, 121, 1, 28, 1, 2532, 100}) {
            tiff.putInt(figure);
        }
        byte[] body = Arrays.copyOf(tiff.array(), 138);
        ByteBuffer jpeg = ByteBuffer.allocate(2 + 4 + 6 + body.length + 4);
        jpeg.putShort((short) 0xFFD8).putShort((short) 0xFFE1);
        jpeg.putShort((short) (2 + 6 + body.length)).put("Exif\0\0".getBytes()).put(body);
        jpeg.putShort((short) 0xFFDA).putShort((short) 2);
        return jpeg.array();
    }

    @Test
    void degreesMinutesAndSecondsAreReadInBothOrdersOfBytes() {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            PlaceTaken place = PicturePlace.of(picture(order, 'N', 'E')).orElseThrow();
            assertThat(place.latitude()).isCloseTo(31.2304, within(0.000001));
            assertThat(place.longitude()).isCloseTo(121.4737, within(0.000001));
            assertThat(place.words()).isEqualTo("31.230400, 121.473700");
        }
        PlaceTaken south = PicturePlace.of(picture(ByteOrder.BIG_ENDIAN, 'S', 'W')).orElseThrow();
        assertThat(south.words()).isEqualTo("-31.230400, -121.473700");
    }

    @Test
    void whatSaysNothingOrCannotBeReadHasNoPlace() {
        assertThat(PicturePlace.of(new byte[0])).isEmpty();
        assertThat(PicturePlace.of(new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3})).isEmpty();
        assertThat(PlaceTaken.of(0, 0)).isEmpty();
        assertThat(PlaceTaken.of(91, 10)).isEmpty();
        assertThat(PlaceTaken.of(10, Double.NaN)).isEmpty();
        byte[] whole = picture(ByteOrder.BIG_ENDIAN, 'N', 'E');
        for (int length = 0; length < 140; length++) {
            assertThat(PicturePlace.of(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @Test
    void liesAreNoPlaceAndNoTrouble() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            byte[] lying = picture(ByteOrder.LITTLE_ENDIAN, 'N', 'E');
            lying[random.nextInt(lying.length)] = (byte) random.nextInt();
            lying[random.nextInt(lying.length)] = (byte) random.nextInt();
            PicturePlace.of(lying)
                    .ifPresent(place -> assertThat(Math.abs(place.latitude())).isLessThan(90.01));
        }
    }

    @Test
    void whoLogsItDoesNotLogIt() {
        assertThat(new PlaceTaken(31.2, 121.4)).asString().doesNotContain("31");
    }
}
