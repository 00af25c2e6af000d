package line12345.ticketing.presence;

/** What somebody does with an open ticket; only these words are ever said of a person. */
public enum Doing {
    VIEW("正在查看"),
    REPLY("正在填写答复"),
    APPLY("正在填写申请"),
    REVIEW("正在审核"),
    DISPATCH("正在派单"),
    CALL_BACK("正在回访"),
    SUPERVISE("正在填写督办意见"),
    WRITE("正在填写内容");

    private final String chinese;

    Doing(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** An unknown name is somebody who writes something. */
    public static Doing named(String name) {
        for (Doing one : values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return WRITE;
    }
}
