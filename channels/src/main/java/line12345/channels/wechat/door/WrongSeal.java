package line12345.channels.wechat.door;

/** A signature, a time or an encryption that is not WeChat's. Says nothing more to the outside. */
class WrongSeal extends Exception {
    private static final long serialVersionUID = 1L;

    WrongSeal(String reason) {
        super(reason, null, false, false);
    }
}
