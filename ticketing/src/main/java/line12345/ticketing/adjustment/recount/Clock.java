package line12345.ticketing.adjustment.recount;

/** Which of a ticket's clocks. */
public enum Clock {
    PROMISE("承诺时限"),
    SECOND_PROMISE("二次承诺"),
    LEG("回复时限");

    private final String chinese;

    Clock(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
