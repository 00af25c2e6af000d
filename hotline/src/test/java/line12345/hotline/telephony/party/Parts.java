package line12345.hotline.telephony.party;

import line12345.hotline.proof.Sound;

import java.util.Arrays;

/** A recording: all of it, its first second and its last. */
record Parts(short[] samples) {
    private static final int SECOND = 8_000;

    /** What stands at the very end may be the music between a goodbye and the end. */
    private static final int GOODBYE = 1_600;

    double whole(int hertz) {
        return Sound.amplitude(samples, hertz);
    }

    double start(int hertz) {
        return Sound.amplitude(
                Arrays.copyOfRange(samples, 0, Math.min(SECOND, samples.length)), hertz);
    }

    double end(int hertz) {
        int until = Math.max(0, samples.length - GOODBYE);
        return Sound.amplitude(
                Arrays.copyOfRange(samples, Math.max(0, until - SECOND), until), hertz);
    }

    double loud() {
        return 10 * Sound.amplitude(samples, 2_900) + 100;
    }
}
