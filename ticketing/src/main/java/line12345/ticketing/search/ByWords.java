package line12345.ticketing.search;

import line12345.ticketing.search.words.WordTable;
import line12345.ticketing.search.words.WordTable.Row;

import java.util.ArrayList;
import java.util.List;

/** Tickets by their words and marks, stretch after stretch back into the past. */
final class ByWords implements Candidates {
    /** More days than the rate of hits so far asks for, so that one look mostly suffices. */
    private static final double SPARE = 1.5;

    private final WordTable table;
    private final List<Stretch> stretches;
    private final Sought sought;
    private int at;
    private int daysDone;
    private int found;

    /** What a row must have when these days are looked through. */
    interface Sought {
        WordTable.Sought on(Stretch stretch);
    }

    ByWords(WordTable table, List<Stretch> stretches, Sought sought) {
        this.table = table;
        this.stretches = new ArrayList<>(stretches);
        this.sought = sought;
    }

    @Override
    public List<Spot> next(Spot after, int most) {
        Row before = after == null ? null : new Row(after.filedAt(), after.ticketId());
        while (at < stretches.size()) {
            Stretch stretch = noLongerThanNeeded(most);
            List<Row> rows =
                    table.find(sought.on(stretch), stretch.from(), stretch.to(), before, most);
            found += rows.size();
            if (rows.size() < most) {
                at++;
                daysDone += stretch.length();
            }
            if (!rows.isEmpty()) {
                return rows.stream().map(row -> new Spot(row.filedAt(), row.ticketId())).toList();
            }
        }
        return List.of();
    }

    /**
     * What the newest days have found says how many more will do: all hits of a stretch are read.
     */
    private Stretch noLongerThanNeeded(int most) {
        Stretch stretch = stretches.get(at);
        if (found > 0 && daysDone > 0) {
            double days = Math.ceil(Math.max(SPARE * most * daysDone / found, daysDone / 3.0));
            if (days < stretch.length()) {
                List<Stretch> parts = stretch.split((int) days);
                stretches.set(at, parts.get(0));
                stretches.add(at + 1, parts.get(1));
            }
        }
        return stretches.get(at);
    }
}
