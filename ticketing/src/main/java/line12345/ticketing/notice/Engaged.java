package line12345.ticketing.notice;

/** Another notice is just being brought to the same place: this one waits a little. */
public class Engaged extends Exception {
    private static final long serialVersionUID = 1L;

    public Engaged() {
        super("another notice is on its way there", null, false, false);
    }
}
