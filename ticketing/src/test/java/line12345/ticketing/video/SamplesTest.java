package line12345.ticketing.video;

import static line12345.ticketing.video.AFilm.box;
import static line12345.ticketing.video.AFilm.ints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.util.List;

class SamplesTest {
    private static List<Stretch> of(boolean sound, byte[]... tables) {
        byte[] table = box("stbl", tables);
        return Samples.of(table, Box.in(table, 0, table.length).get(0), sound);
    }

    @Test
    void smallSizesAreCountedInHalvesOfBytes() {
        byte[] sizes = box("stz2", ints(0, 4, 3), new byte[] {0x12, 0x30});
        assertThat(of(false, box("stsc", ints(0, 1, 1, 3, 1)), sizes, box("stco", ints(0, 1, 50))))
                .containsExactly(new Stretch(50, 56));
    }

    @Test
    void samplesOfOneSizeNeedNoTable() {
        byte[] sizes = box("stsz", ints(0, 20, 5));
        byte[] runs = box("stsc", ints(0, 2, 1, 3, 1, 2, 2, 1));
        assertThat(of(false, runs, sizes, box("stco", ints(0, 2, 100, 300))))
                .containsExactly(new Stretch(100, 160), new Stretch(300, 340));
    }

    /** Two channels of 16 bits: a frame is called one byte and has four. */
    @Test
    void plainSoundOfOldCamerasIsCountedInFrames() {
        byte[] entry = new byte[36];
        ByteBuffer.wrap(entry).putShort(16, (short) 2).putShort(18, (short) 16);
        byte[] described = box("stsd", ints(0, 1), box("sowt", entry));
        byte[] sizes = box("stsz", ints(0, 1, 10));
        byte[] runs = box("stsc", ints(0, 1, 1, 10, 1));
        byte[] places = box("stco", ints(0, 1, 100));
        assertThat(of(true, described, runs, sizes, places)).containsExactly(new Stretch(100, 140));
        assertThat(of(false, described, runs, sizes, places))
                .containsExactly(new Stretch(100, 110));
    }

    @Test
    void figuresThatAreNoSizesAreNotMultiplied() {
        byte[] sizes = box("stsz", ints(0, -1, -1));
        byte[] runs = box("stsc", ints(0, 1, 1, -1, 1));
        byte[] places = box("co64", ints(0, 1, 0x7FFFFFFF, -1));
        assertThatThrownBy(() -> of(false, runs, sizes, places))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> of(false, box("stsc", ints(0, 99_999_999)), sizes, places))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatTouchesIsOne() {
        assertThat(
                        Stretch.joined(
                                List.of(
                                        new Stretch(20, 30),
                                        new Stretch(0, 10),
                                        new Stretch(10, 15),
                                        new Stretch(5, 12),
                                        new Stretch(40, 40))))
                .containsExactly(new Stretch(0, 15), new Stretch(20, 30));
    }
}
