package line12345.hotline.call;

/** How the citizen's line came to its end. */
public enum Ending {
    /** Somebody hung up. */
    HUNG_UP,
    /** The line failed at a known moment. */
    LINE_BROKE,
    /** The line was gone when we looked again; nobody knows since when. */
    VANISHED
}
