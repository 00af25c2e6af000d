package line12345.ticketing.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A recording is told by its frames and by nothing else. */
class PlainSoundTest {
    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] words(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] frame(int first, int length) {
        byte[] frame = new byte[length];
        Arrays.fill(frame, (byte) 0x55);
        frame[0] = (byte) first;
        return frame;
    }

    /** MPEG 1, layer III, 128 kbit/s at 44.1 kHz: 417 bytes. */
    private static byte[] mp3(int frames) {
        byte[] all = new byte[417 * frames];
        for (int i = 0; i < frames; i++) {
            all[417 * i] = (byte) 0xFF;
            all[417 * i + 1] = (byte) 0xFB;
            all[417 * i + 2] = (byte) 0x90;
        }
        return all;
    }

    @Test
    void amrOfBothWidthsIsTakenAsItIs() {
        // Type 7 (12.2 kbit/s) has 32 bytes, silence (8) has 6; of the wide one type 8 has 61.
        byte[] narrow = joined(words("#!AMR\n"), frame(0x3C, 32), frame(0x44, 6), frame(0x3C, 32));
        byte[] wide = joined(words("#!AMR-WB\n"), frame(0x44, 61));
        assertThat(PlainSound.of(narrow).orElseThrow().mediaType()).isEqualTo("audio/amr");
        assertThat(PlainSound.of(narrow).orElseThrow().bytes()).isEqualTo(narrow);
        assertThat(PlainSound.of(wide).orElseThrow().mediaType()).isEqualTo("audio/amr-wb");
    }

    @Test
    void whatWasCutOffLosesOnlyTheFrameThatIsNotWhole() {
        byte[] whole = joined(words("#!AMR\n"), frame(0x3C, 32));
        byte[] cut = joined(whole, frame(0x3C, 20));
        assertThat(PlainSound.of(cut).orElseThrow().bytes()).isEqualTo(whole);
    }

    @Test
    void somethingElseBehindTheHeadOfAmrIsNoRecording() {
        assertThat(PlainSound.of(joined(words("#!AMR\n"), words("<script>alert(1)</script>"))))
                .isEmpty();
        assertThat(PlainSound.of(words("#!AMR\n"))).isEmpty();
    }

    @Test
    void ofMp3OnlyTheSoundStays() {
        byte[] title = joined(words("ID3\u0003\0\0\0\0\0\u0014"), words("GPS 30.1,120.2......"));
        byte[] sound = mp3(4);
        PlainSound plain =
                PlainSound.of(joined(title, sound, words("TAG<html>hidden"))).orElseThrow();
        assertThat(plain.mediaType()).isEqualTo("audio/mpeg");
        assertThat(plain.bytes()).isEqualTo(sound);
    }

    @Test
    void whatLooksLikeSoundByChanceIsNone() {
        assertThat(PlainSound.of(mp3(2))).isEmpty();
        for (String other :
                new String[] {"", "\u00ff", "\u00ff\u00fb\u0090", "ID3", "<html>", "RIFF"}) {
            assertThat(PlainSound.of(words(other))).as(other).isEmpty();
        }
        assertThat(PlainSound.of(words("ID3\u0003\0\0\u007f\u007f\u007f\u007f"))).isEmpty();
    }
}
