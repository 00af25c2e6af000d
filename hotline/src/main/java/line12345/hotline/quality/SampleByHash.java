package line12345.hotline.quality;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Draws some of many so that anybody can draw the same again: those whose keys have the smallest
 * hashes with the seed. Nobody chooses, and nobody can be accused of having chosen.
 */
record SampleByHash(String seed) {
    /** A call as it is drawn from. */
    record Drawable(long id, String key, java.time.Instant arrivedAt) {}

    List<Drawable> draw(List<Drawable> calls, int most) {
        return calls.stream()
                .sorted(Comparator.comparing((Drawable call) -> hash(call.key())))
                .limit(most)
                .toList();
    }

    private String hash(String key) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest((seed + "\n" + key).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
