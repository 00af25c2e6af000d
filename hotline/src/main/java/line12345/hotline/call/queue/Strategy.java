package line12345.hotline.call.queue;

/** Which free agent is rung first. */
public enum Strategy {
    LEAST_RECENT("空闲最久的先接", "leastrecent"),
    FEWEST_CALLS("接得最少的先接", "fewestcalls"),
    IN_TURN("轮流接", "rrmemory"),
    RANDOM("随机", "random");

    private final String chinese;
    private final String exchange;

    Strategy(String chinese, String exchange) {
        this.chinese = chinese;
        this.exchange = exchange;
    }

    public String chinese() {
        return chinese;
    }

    /** As the exchange calls it. */
    public String exchange() {
        return exchange;
    }
}
