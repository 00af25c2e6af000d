package line12345.ticketing.chat;

/** What has been forgotten in a chat and must be done about it now. */
public enum Neglect {
    /** Not yet. */
    NOTHING,
    /** Nobody took it for a while: the citizen is told how it stands. */
    TELL_WAIT,
    /** Nobody took it at all. */
    GIVE_UP,
    /** The agent owes words and is not there. */
    AGENT_AWAY,
    /** The citizen is asked whether they are still there. */
    ASK_STILL,
    /** The citizen has left. */
    CITIZEN_GONE
}
