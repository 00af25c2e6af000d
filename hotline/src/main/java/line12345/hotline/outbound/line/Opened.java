package line12345.hotline.outbound.line;

/**
 * A call that may be placed and stands in the book. Made nowhere but in {@link BeginOutbound}, so
 * that nothing rings outside without it.
 */
public final class Opened {
    private final String key;
    private final String number;
    private final String shown;

    Opened(String key, String number, String shown) {
        this.key = key;
        this.number = number;
        this.shown = shown;
    }

    public String key() {
        return key;
    }

    String number() {
        return number;
    }

    /** Null for the deployment's own. */
    String shown() {
        return shown;
    }

    @Override
    public String toString() {
        return "Opened " + key;
    }
}
