package line12345.channels.open311;

/** How an answer is written; the name behind the dot chooses. */
enum Format {
    XML("text/xml; charset=utf-8"),
    JSON("application/json; charset=utf-8");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /**
     * @param ending {@code xml} or {@code json}; the path lets nothing else through
     */
    static Format of(String ending) {
        return valueOf(ending.toUpperCase(java.util.Locale.ROOT));
    }
}
