package line12345.ticketing.attachment;

import java.util.Locale;
import java.util.Map;

/** A file's name as it is shown and offered for saving. */
final class FileName {
    /** In characters as people count them; longer ones break a list. */
    static final int LONGEST = 80;

    private static final Map<String, String> ENDINGS =
            Map.of(
                    "image/jpeg", ".jpg",
                    "image/png", ".png",
                    "image/gif", ".gif",
                    "application/pdf", ".pdf");

    private FileName() {}

    /** The last part of a path, without signs that no screen shows; never empty. */
    static String shown(String claimed) {
        String name = claimed == null ? "" : claimed;
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").strip();
        int most = Math.min(LONGEST, clean.codePointCount(0, clean.length()));
        String cut = clean.substring(0, clean.offsetByCodePoints(0, most));
        return cut.isBlank() ? "附件" : cut;
    }

    /** Ends as its content says: a PDF saved as a page would be opened as one. */
    static String of(String claimed, String mediaType) {
        String name = shown(claimed);
        String ending = ENDINGS.get(mediaType);
        String small = name.toLowerCase(Locale.ROOT);
        boolean right = small.endsWith(ending) || ending.equals(".jpg") && small.endsWith(".jpeg");
        return right ? name : name + ending;
    }
}
