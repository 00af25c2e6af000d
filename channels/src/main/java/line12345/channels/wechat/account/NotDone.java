package line12345.channels.wechat.account;

/** WeChat did not do what it was asked for. */
public class NotDone extends Exception {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final boolean forGood;
    private final String sentence;

    /**
     * @param code WeChat's errcode; 0 when it was not reached
     * @param forGood trying again would not help
     * @param sentence Simplified Chinese; names no person
     */
    NotDone(int code, boolean forGood, String sentence) {
        super("WeChat " + code, null, false, false);
        this.code = code;
        this.forGood = forGood;
        this.sentence = sentence;
    }

    public int code() {
        return code;
    }

    public boolean forGood() {
        return forGood;
    }

    public String sentence() {
        return sentence;
    }
}
