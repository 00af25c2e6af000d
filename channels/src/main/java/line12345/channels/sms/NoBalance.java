package line12345.channels.sms;

/** The city's account with the operator is empty: messages wait until it is paid. */
class NoBalance extends Exception {
    private static final long serialVersionUID = 1L;

    NoBalance() {
        super("短信账户余额不足");
    }
}
