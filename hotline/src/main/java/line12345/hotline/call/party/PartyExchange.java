package line12345.hotline.call.party;

import java.util.List;

/** The telephone exchange, as far as somebody is brought to a citizen's call. */
public interface PartyExchange {
    /** It was told how to reach this. */
    boolean reaches(Dialled dialled);

    /** Of 110, 119, 120 and 122, those to which a line is set up. */
    List<String> emergencies();

    /**
     * Agent and citizen go on in a room that others can enter; when they are there already only the
     * citizen's place may change.
     *
     * @param callKey the citizen's line
     * @param extension the agent's telephone
     * @param held the citizen hears music instead
     * @throws NotThere when the two do not speak with each other
     * @throws Away when the exchange was not reached
     */
    void gather(String callKey, String extension, boolean held) throws Away, NotThere;

    /**
     * Rings somebody, once; who answers enters the room. What becomes of it is told to {@link
     * PartyNews}.
     *
     * @param partyKey names the line
     * @param colleague takes the call over when the agent leaves
     */
    void ring(String partyKey, String callKey, Dialled dialled, boolean colleague)
            throws Away, NotThere;

    /** As {@link #ring}, but the agent leaves first and the citizen waits. */
    void handOn(
            String partyKey, String callKey, String extension, Dialled dialled, boolean colleague)
            throws Away, NotThere;

    /** Nobody answered: a citizen who waits is with the agent again, or in the queue. */
    void unanswered(String callKey);

    /** The citizen waits in the queue, before everybody else; the agent is free. */
    void queue(String callKey, String extension) throws Away, NotThere;

    /** The agent's line ends, as by hanging up. */
    void leave(String callKey, String extension) throws Away, NotThere;

    /** Ends the line of somebody who was asked; nothing happens when it is over. */
    void drop(String partyKey);

    /** The exchange was not reached. */
    class Away extends Exception {
        private static final long serialVersionUID = 1L;

        public Away(Throwable cause) {
            super("the exchange is away", cause);
        }
    }

    /** The line is not where it was thought to be. */
    class NotThere extends Exception {
        private static final long serialVersionUID = 1L;

        public NotThere() {
            super("the line is not there");
        }
    }
}
