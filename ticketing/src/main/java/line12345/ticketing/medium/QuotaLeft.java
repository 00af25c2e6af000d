package line12345.ticketing.medium;

import java.util.List;

/** What is left of a key's quota. */
public record QuotaLeft(List<Window> windows) {
    /**
     * @param name {@code minute}, {@code hour} or {@code day}
     * @param length in seconds
     * @param limit requests within one window
     * @param left requests until its end
     * @param reset whole seconds until its end, at least 1
     */
    public record Window(String name, long length, int limit, int left, long reset) {}

    /** Seconds until one more request may come; 0 when it may now. */
    public long rest() {
        return windows.stream()
                .filter(window -> window.left() <= 0)
                .mapToLong(Window::reset)
                .max()
                .orElse(0);
    }
}
