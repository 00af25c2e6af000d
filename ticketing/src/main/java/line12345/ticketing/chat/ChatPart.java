package line12345.ticketing.chat;

/** Who said a line. */
public enum ChatPart {
    CITIZEN,
    AGENT,
    /** The house itself, to both. */
    HOUSE,
    /** Between agents: no citizen reads it. */
    NOTE
}
