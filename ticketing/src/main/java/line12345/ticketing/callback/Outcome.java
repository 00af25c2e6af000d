package line12345.ticketing.callback;

/** What follows from a callback. */
public enum Outcome {
    /** Satisfied: the ticket is closed 满意办结. */
    CLOSE,
    /** Back to an office to be done again 重办. */
    REDO,
    /** Lawful and explained: closed all the same 解释办结. */
    EXPLAIN,
    /** Nobody answered, at different hours 联系不上. */
    UNREACHED
}
