package line12345.hotline.wall;

/**
 * Why a queue is red 未达标.
 *
 * @param words as people read them beside the queue's name, the value with its standard
 */
public record Miss(Kind kind, String words) {
    /** What is missed. */
    public enum Kind {
        WAIT,
        SEATS,
        SOON,
        CONNECTED
    }
}
