package line12345.hotline.proof;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Tones in G.711 and how much of a frequency is in a recording. */
public final class Sound {
    static final int RATE = 8_000;
    private static final int SECONDS = 1;

    /** Tells tones apart that differ by 8 Hz or more. */
    private static final int PIECE = RATE / 4;

    private Sound() {}

    /**
     * One second of A-law. It can be repeated without a click.
     *
     * @param hertz a whole number
     * @param amplitude at most 32767
     */
    public static byte[] tone(int hertz, int amplitude) {
        byte[] tone = new byte[RATE * SECONDS];
        for (int i = 0; i < tone.length; i++) {
            double phase = 2 * Math.PI * hertz * i / RATE;
            tone[i] = aLaw((int) Math.round(amplitude * Math.sin(phase)));
        }
        return tone;
    }

    /** After ITU-T G.711: sign, three bits of exponent, four of mantissa, even bits inverted. */
    private static byte aLaw(int sample) {
        int sign = sample >= 0 ? 0x80 : 0;
        int size = sample >= 0 ? sample : -sample - 1;
        int exponent = Math.max(0, 24 - Integer.numberOfLeadingZeros(size));
        int mantissa = (size >> (exponent == 0 ? 4 : exponent + 3)) & 0x0f;
        return (byte) ((sign | exponent << 4 | mantissa) ^ 0x55);
    }

    /** The samples of a WAV file of 16 bits, 8 kHz, one channel. */
    public static short[] samples(byte[] wav) {
        ByteBuffer file = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
        String head = new String(wav, 0, 4, StandardCharsets.US_ASCII);
        if (!head.equals("RIFF") || file.getInt(24) != RATE || file.getShort(34) != 16) {
            throw new AssertionError("not a recording of 8 kHz and 16 bits");
        }
        file.position(44);
        short[] samples = new short[file.remaining() / 2];
        file.asShortBuffer().get(samples);
        return samples;
    }

    /**
     * The amplitude of one frequency: over pieces of a quarter of a second and then their mean,
     * because a packet that came late shifts the phase and would cancel what came before.
     */
    public static double amplitude(short[] samples, int hertz) {
        double sum = 0;
        int pieces = samples.length / PIECE;
        for (int piece = 0; piece < pieces; piece++) {
            sum += amplitude(samples, piece * PIECE, hertz);
        }
        return pieces == 0 ? 0 : sum / pieces;
    }

    /** By Goertzel's algorithm. */
    private static double amplitude(short[] samples, int from, int hertz) {
        double step = 2 * Math.cos(2 * Math.PI * hertz / RATE);
        double before = 0;
        double last = 0;
        for (int i = from; i < from + PIECE; i++) {
            double next = samples[i] + step * last - before;
            before = last;
            last = next;
        }
        double power = last * last + before * before - step * last * before;
        return 2 * Math.sqrt(Math.max(0, power)) / PIECE;
    }
}
