package line12345.hotline.api;

import jakarta.ws.rs.core.UriInfo;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of the page after this one. */
public final class NextPage {
    private NextPage() {}

    /**
     * @param at the page that was asked for
     * @param cursor null after the last page
     * @return the same question from there on; null after the last page
     */
    public static String of(UriInfo at, String cursor) {
        if (cursor == null) {
            return null;
        }
        String query = at.getRequestUri().getRawQuery();
        return at.getRequestUri().getRawPath()
                + "?"
                + Stream.concat(
                                query == null ? Stream.empty() : Arrays.stream(query.split("&")),
                                Stream.of("cursor=" + cursor))
                        .filter(one -> !one.startsWith("cursor=") || one.endsWith("=" + cursor))
                        .distinct()
                        .collect(Collectors.joining("&"));
    }
}
