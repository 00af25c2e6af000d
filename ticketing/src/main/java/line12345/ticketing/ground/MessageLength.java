package line12345.ticketing.ground;

/**
 * How many text messages 短信条数 a sentence takes. With Chinese characters a message holds 70; a
 * longer one is cut into parts of 67, because each part carries its place (3GPP TS 23.040, UCS-2).
 */
public record MessageLength(int signs) {
    private static final int ONE = 70;
    private static final int PART = 67;

    /** Of a filled-in sentence; four-byte characters count as two. */
    public static MessageLength of(String sentence) {
        return new MessageLength(sentence.length());
    }

    public int parts() {
        return signs <= ONE ? 1 : (signs + PART - 1) / PART;
    }

    /** {@code 42 个字，短信 1 条}. */
    public String words() {
        return signs + " 个字，短信 " + parts() + " 条";
    }
}
