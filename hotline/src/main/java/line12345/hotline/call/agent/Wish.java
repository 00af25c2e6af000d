package line12345.hotline.call.agent;

/** What an agent has chosen; a call only covers it for a while. */
public enum Wish {
    OFFLINE,
    READY,
    PAUSED
}
