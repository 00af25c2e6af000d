package line12345.ticketing.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.rule.MayEditRules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All grounds with their history, for administrators. */
@ApplicationScoped
public class GroundLines {
    private static final Comparator<GroundLine> ORDER =
            Comparator.comparing(GroundLine::use)
                    .thenComparing(GroundLine::retired)
                    .thenComparing(line -> line.words().position())
                    .thenComparing(GroundLine::code);

    @Inject GroundBook book;

    /** By use, those that can be chosen first and in their order. */
    @Transactional
    public List<GroundLine> all(Actor reader, Instant now) {
        MayEditRules.check(reader);
        Map<String, List<GroundRow>> byGround = new LinkedHashMap<>();
        for (GroundRow row : book.all()) {
            byGround.computeIfAbsent(row.use() + "/" + row.code(), key -> new ArrayList<>())
                    .add(row);
        }
        LocalDate today = OfficeClock.dayOf(now);
        return byGround.values().stream().map(rows -> line(rows, today)).sorted(ORDER).toList();
    }

    /**
     * @param rows of one ground, oldest first
     */
    static GroundLine line(List<GroundRow> rows, LocalDate today) {
        Optional<GroundRow> inForce = GroundRow.inForce(rows, today, Long.MAX_VALUE);
        GroundRow shown = inForce.orElse(rows.get(0));
        GroundLine.State state =
                inForce.isEmpty()
                        ? GroundLine.State.COMING
                        : shown.active() ? GroundLine.State.ACTIVE : GroundLine.State.RETIRED;
        return new GroundLine(
                shown.use(),
                shown.code(),
                shown.words(),
                state,
                shown.changedAt() == null ? null : shown.validFrom(),
                rows.get(rows.size() - 1).id(),
                coming(rows, inForce.orElse(null), today),
                history(rows));
    }

    private static List<GroundChange> coming(
            List<GroundRow> rows, GroundRow inForce, LocalDate today) {
        // Of several for one day the last entered counts.
        Map<LocalDate, GroundRow> byDay = new TreeMap<>();
        rows.stream()
                .filter(row -> row.validFrom().isAfter(today))
                .forEach(row -> byDay.put(row.validFrom(), row));
        List<GroundChange> coming = new ArrayList<>();
        GroundRow before = inForce;
        for (GroundRow row : byDay.values()) {
            GroundChange change = GroundChange.of(before, row);
            if (!change.differences().isEmpty()) {
                coming.add(change);
            }
            before = row;
        }
        return coming;
    }

    private static List<GroundChange> history(List<GroundRow> rows) {
        List<GroundChange> history = new ArrayList<>();
        for (GroundRow row : rows) {
            if (row.changedAt() != null) {
                var before = GroundRow.inForce(rows, row.validFrom(), row.id());
                history.add(GroundChange.of(before.orElse(null), row));
            }
        }
        Collections.reverse(history);
        return history;
    }
}
