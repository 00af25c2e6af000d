package line12345.ticketing.calendar;

/** How an office's day is cut. */
public enum Shape {
    /** Morning and afternoon with a break between. */
    SPLIT("上午、下午"),
    /** Without a break. */
    THROUGH("中午不休"),
    /** Day and night. */
    ROUND("24 小时"),
    /** As the city again. */
    CITY("随全市");

    private final String chinese;

    Shape(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
