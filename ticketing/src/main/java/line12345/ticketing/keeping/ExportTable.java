package line12345.ticketing.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.sheet.Sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A table of rules as a file 导出 that comes back unchanged. */
@ApplicationScoped
public class ExportTable {
    @Inject KeptTables tables;

    /** UTF-8 with byte order mark; cells that a spreadsheet program would run are guarded. */
    @Transactional
    public byte[] export(String key, Actor by, Instant now) {
        BringTable.check(by);
        KeptTable table = tables.named(key);
        List<String> headings = new ArrayList<>(table.needed());
        headings.addAll(table.optional());
        return Sheet.write(headings, table.rows(now));
    }
}
