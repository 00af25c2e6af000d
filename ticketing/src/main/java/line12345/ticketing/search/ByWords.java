package line12345.ticketing.search;

import line12345.ticketing.search.words.WordTable;
import line12345.ticketing.search.words.WordTable.Row;

import java.util.List;

/** Tickets by their words and marks, stretch after stretch back into the past. */
final class ByWords implements Candidates {
    private final WordTable table;
    private final List<Stretch> stretches;
    private final Sought sought;
    private int at;

    /** What a row must have when these days are looked through. */
    interface Sought {
        WordTable.Sought on(Stretch stretch);
    }

    ByWords(WordTable table, List<Stretch> stretches, Sought sought) {
        this.table = table;
        this.stretches = stretches;
        this.sought = sought;
    }

    @Override
    public List<Spot> next(Spot after, int most) {
        Row before = after == null ? null : new Row(after.filedAt(), after.ticketId());
        while (at < stretches.size()) {
            Stretch stretch = stretches.get(at);
            List<Row> rows =
                    table.find(
                            sought.on(stretch), stretch.from(), stretch.to(), before, most);
            if (rows.size() < most) {
                at++;
            }
            if (!rows.isEmpty()) {
                return rows.stream().map(row -> new Spot(row.filedAt(), row.ticketId())).toList();
            }
        }
        return List.of();
    }
}
