package line12345.ticketing.chat.voice;

/** Says lines of chats in one channel. Found by type; a channel that needs none brings none. */
public interface ChatVoice {
    /** The channel's package name; chats carry it. */
    String channel();

    /** False while it has not been set up: lines wait. */
    default boolean aboard() {
        return true;
    }

    /**
     * Called outside a transaction. It may be asked again for a line that it has said, if the house
     * was killed in between.
     *
     * @throws Unsayable when trying again is useless
     * @throws Exception when it did not work this time; tried again soon
     */
    void say(Utterance line) throws Exception;
}
