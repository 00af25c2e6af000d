package line12345.hotline.call.agent;

/** What the exchange must hold of a telephone: in the queue, in it but paused, or out of it. */
public record Seat(String extension, Wish wish, String reason) {}
