package line12345.hotline.call.recording;

/** Whether recordings find room on their disk. */
public enum DiskRoom {
    OK("", ""),
    LOW("录音磁盘快满了：请清理或扩容录音所在磁盘，否则新的来电将没有录音。来电接听不受影响。", ""),
    FULL(
            "录音磁盘已满，新的来电没有录音：请马上清理或扩容录音所在磁盘。来电仍在正常接听，没有录音的来电都已标明。",
            "录音磁盘已满，来电暂时没有录音：请照常接听，系统管理员已收到通知。");

    /** A minute of talk needs one; below that a file breaks off. */
    private static final long LAST_MEGABYTES = 50;

    private final String sentence;
    private final String forAgents;

    DiskRoom(String sentence, String forAgents) {
        this.sentence = sentence;
        this.forAgents = forAgents;
    }

    /** For whoever can do something about it. */
    public String sentence() {
        return sentence;
    }

    /** For whoever talks meanwhile and can do nothing about it; mostly empty. */
    public String forAgents() {
        return forAgents;
    }

    /**
     * @param free megabytes
     * @param low megabytes below which somebody is told
     */
    static DiskRoom of(long free, int low) {
        return free < LAST_MEGABYTES ? FULL : free < low ? LOW : OK;
    }
}
