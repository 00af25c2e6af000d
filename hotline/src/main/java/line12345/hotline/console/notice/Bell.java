package line12345.hotline.console.notice;

import line12345.ticketing.notice.NoticeLine;

import java.util.List;

/**
 * The bell in the head of every page.
 *
 * @param unread newest first, at most {@link #MOST}
 */
public record Bell(List<NoticeLine> unread) {
    /** More are not fetched to be counted. */
    static final int MOST = 100;

    private static final int SHOWN = 8;

    public boolean silent() {
        return unread.isEmpty();
    }

    /** {@code 3}, or {@code 99+}. */
    public String figure() {
        return unread.size() < MOST ? Integer.toString(unread.size()) : MOST - 1 + "+";
    }

    public List<NoticeLine> shown() {
        return unread.subList(0, Math.min(SHOWN, unread.size()));
    }

    public boolean more() {
        return unread.size() > SHOWN;
    }

    /**
     * The newest one's id, 0 when there is none: the page says aloud what is newer than it knew.
     */
    public long newest() {
        return unread.isEmpty() ? 0 : unread.get(0).id();
    }
}
