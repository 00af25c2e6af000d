package line12345.ticketing.keeping;

import line12345.ticketing.account.Actor;
import line12345.ticketing.sheet.SheetRow;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A table of rules that goes out and comes in again; each room brings its own, found by discovery.
 */
public interface KeptTable {
    /** In addresses: lower case. */
    String key();

    /** What it is called, such as 业务规则. */
    String chinese();

    /** The address of its screen. */
    String screen();

    /** Where it stands in lists of all of them. */
    int order();

    /** Columns that must be there. */
    List<String> needed();

    /** Columns that may be there. The export has the needed ones first, then these. */
    List<String> optional();

    /** Column → what to write into it, for who fills it in. */
    Map<String, String> hints();

    /** What holds now and what is entered for later, in the columns' order. */
    List<List<String>> rows(Instant now);

    /**
     * Writes what differs and says it; what cannot be is said beside its row. What is written is
     * taken back by the caller after a trial and where anything was wrong.
     */
    void bringIn(List<SheetRow> rows, Brought brought, Actor by, Instant now);
}
