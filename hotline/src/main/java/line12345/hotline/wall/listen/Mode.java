package line12345.hotline.wall.listen;

/** How a leader takes part in an agent's call. */
public enum Mode {
    /** Hears both, is heard by nobody. */
    LISTEN("监听"),
    /** Hears both, is heard by the agent alone. */
    WHISPER("密语"),
    /** Hears both, is heard by both. */
    BARGE("强插");

    private final String chinese;

    Mode(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /**
     * @throws NotListened when there is no such way
     */
    static Mode named(String name) {
        for (Mode mode : values()) {
            if (mode.name().equalsIgnoreCase(name)) {
                return mode;
            }
        }
        throw new NotListened("listen-no-such-mode", 422, "只能选择监听、密语或强插。");
    }
}
