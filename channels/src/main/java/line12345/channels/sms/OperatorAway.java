package line12345.channels.sms;

/** Not this time: no answer, too many at once, or a fault at the operator's. */
class OperatorAway extends Exception {
    private static final long serialVersionUID = 1L;

    OperatorAway(String why) {
        super(why);
    }
}
