package line12345.ticketing.chat.voice;

/** A line can not be said to this account, however often tried. */
public class Unsayable extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param reason for the agent: why, without naming the account
     */
    public Unsayable(String reason) {
        super(reason);
    }
}
