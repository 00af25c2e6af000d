package line12345.hotline.console.supervision;

import line12345.ticketing.department.Department;
import line12345.ticketing.watch.WatchLine;
import line12345.ticketing.watch.WatchPage;
import line12345.ticketing.watch.Watched;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list of electronic supervision as shown.
 *
 * @param office the filter, 0 for all
 * @param further it does not begin at the beginning
 */
public record WatchScreen(
        Watched list, long office, boolean further, WatchPage page, List<Department> offices) {
    /**
     * @param href where it leads, the filter kept
     */
    public record Chip(String label, String href, boolean current) {}

    public List<Chip> chips() {
        return Stream.of(Watched.values())
                .map(one -> new Chip(one.chinese(), address(one), one == list))
                .toList();
    }

    /** Where this list begins. */
    public String beginning() {
        return address(list);
    }

    /** Where it goes on, empty at the end. */
    public String next() {
        return page.next() == null ? "" : address(list) + "&after=" + page.next().written();
    }

    /** Some row can be marked. */
    public boolean canMark() {
        return list == Watched.EMPTY || page.lines().stream().anyMatch(WatchLine::canOrder);
    }

    public boolean suspected() {
        return list == Watched.EMPTY;
    }

    private String address(Watched one) {
        return "/supervision?list=" + one.key() + (office == 0 ? "" : "&office=" + office);
    }
}
