package line12345.hotline.api;

/** The version of what was read, as a header writes it. */
public final class Version {
    private Version() {}

    /**
     * @param ifMatch such as {@code "12"} with its quotes, as the description wants it
     */
    public static int of(String ifMatch) {
        return Integer.parseInt(ifMatch.substring(1, ifMatch.length() - 1));
    }
}
