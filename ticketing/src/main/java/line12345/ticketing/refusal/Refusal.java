package line12345.ticketing.refusal;

/**
 * Something that was asked for and is not done, with a sentence for the person who asked.
 *
 * <p>Everything that is not a Refusal is a bug: it goes to the log under a number, never outside.
 */
public abstract class Refusal extends RuntimeException {
    private final String code;
    private final int status;

    /**
     * @param code stable, for machines: lower case words with hyphens
     * @param status the HTTP status that says the same to a machine
     * @param sentence Simplified Chinese; names what is wrong and what to do
     */
    protected Refusal(String code, int status, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    public String sentence() {
        return getMessage();
    }
}
