package line12345.ticketing.event;

/** How far an event is. */
public enum EventState {
    OFFERED("待接手"),
    OPEN("办理中"),
    ASIDE("已搁置"),
    ENDED("已结束"),
    LAPSED("无人接手，已过时");

    private final String chinese;

    EventState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** New tickets of its matter and street belong to it. */
    public boolean goesOn() {
        return this == OFFERED || this == OPEN;
    }
}
