package line12345.channels.wechat.message;

/** What came is no message of WeChat's; the reason is for the log and names nobody. */
public class BrokenMessage extends Exception {
    private static final long serialVersionUID = 1L;

    public BrokenMessage(String reason) {
        super(reason, null, false, false);
    }
}
