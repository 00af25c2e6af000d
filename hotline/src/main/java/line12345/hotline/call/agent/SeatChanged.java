package line12345.hotline.call.agent;

/** Tells the exchange, after the commit, to look again at what {@code extension} should be. */
public record SeatChanged(String extension) {}
