package line12345.hotline.console;

import line12345.ticketing.account.Role;

/** One entry of the bar on top. A screen brings its own as a bean; the bar finds them all. */
public interface MenuEntry {
    /** Simplified Chinese, two to four characters. */
    String label();

    /** The screen's address; the entry is marked on it and on everything below it. */
    String href();

    /** Smaller stands further left; leave gaps of ten. */
    int order();

    /** Whether people of this role see the entry. The right itself is checked by the screen. */
    boolean isFor(Role role);
}
