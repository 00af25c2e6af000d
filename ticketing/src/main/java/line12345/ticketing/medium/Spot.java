package line12345.ticketing.medium;

/** A point on the earth in WGS 84, degrees: latitude -90 to 90, longitude -180 to 180. */
public record Spot(double latitude, double longitude) {}
