package line12345.ticketing.contact;

/** Lengths of talks in words. */
final class ContactWords {
    private ContactWords() {}

    /** {@code 通话 1 分 05 秒}. */
    static String length(int seconds) {
        return seconds < 60
                ? "通话 " + seconds + " 秒"
                : "通话 %d 分 %02d 秒".formatted(seconds / 60, seconds % 60);
    }
}
