package line12345.channels.sms;

/** Whoever carries messages to telephones. */
interface Operator {
    /**
     * What is handed over.
     *
     * @param id the same at each try: an operator that has it already charges nothing again
     * @param number of a mobile telephone, eleven digits
     * @param words with the city's signature
     */
    record Message(String id, String number, String words) {}

    /**
     * @return the operator's own number of it
     * @throws NotTaken when trying again is useless
     * @throws NoBalance when somebody must pay first
     * @throws OperatorAway when it is not known whether it was taken, or it may be later
     */
    String send(Message message) throws NotTaken, NoBalance, OperatorAway, InterruptedException;
}
