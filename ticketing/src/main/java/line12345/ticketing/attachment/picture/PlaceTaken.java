package line12345.ticketing.attachment.picture;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a picture or a film was taken 拍摄位置, as the telephone wrote it: degrees, WGS 84, north and
 * east positive. It may be the citizen's home: shown to who may open the file, and nowhere else.
 */
public record PlaceTaken(double latitude, double longitude) {
    /** Empty for what is no place on earth, and for 0, 0: telephones write that without a fix. */
    public static Optional<PlaceTaken> of(double latitude, double longitude) {
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        boolean fixed = latitude != 0 || longitude != 0;
        return onEarth && fixed
                ? Optional.of(new PlaceTaken(latitude, longitude))
                : Optional.empty();
    }

    /** Latitude first, as maps are asked: {@code 31.230400, 121.473700}. */
    public String words() {
        return String.format(Locale.ROOT, "%.6f, %.6f", latitude, longitude);
    }

    /** Whoever logs what carries it does not log it. */
    @Override
    public String toString() {
        return "PlaceTaken";
    }
}
