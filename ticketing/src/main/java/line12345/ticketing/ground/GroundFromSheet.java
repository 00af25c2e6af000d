package line12345.ticketing.ground;

import line12345.ticketing.account.Actor;
import line12345.ticketing.keeping.Brought;
import line12345.ticketing.rule.RuleEntry;
import line12345.ticketing.sheet.SheetRow;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One row of a table of grounds on its way in. */
record GroundFromSheet(GroundBook book, SheetRow row, GroundUse use, LocalDate day) {
    /**
     * @throws WrongGround when it cannot be
     */
    void bringIn(Brought brought, Actor by, Instant now) {
        List<GroundRow> rows = book.edit(use);
        List<GroundRow> own = GroundRow.of(rows, row.get(GroundSheet.CODE));
        String code =
                own.isEmpty() ? GroundText.code(use, row.get(GroundSheet.CODE)) : own.get(0).code();
        LocalDate today = OfficeClock.dayOf(now);
        GroundRow before =
                own.isEmpty() ? null : GroundBook.on(own, day.isBefore(today) ? today : day);
        GroundWords words =
                GroundText.words(
                        new GroundForm(
                                row.get(GroundSheet.NAME),
                                row.get(GroundSheet.SENTENCE),
                                row.get(GroundSheet.SOURCE),
                                position(rows, before)));
        boolean active = active(before);
        if (before != null && before.words().equals(words) && before.active() == active) {
            return;
        }
        GroundText.blanks(own.isEmpty() ? "" : own.get(0).words().sentence(), words.sentence());
        if (before == null || before.active() != active) {
            GroundText.open(use);
        }
        var entry =
                new GroundEntry(
                        RuleEntry.day(day.toString(), now),
                        GroundText.why(row.get(GroundSheet.WHY)));
        GroundRow after =
                new GroundRow(
                        0,
                        use,
                        code,
                        words,
                        active,
                        entry.validFrom(),
                        entry.why(),
                        by.name(),
                        now);
        String whose = words.name() + "（" + entry.validFrom() + " 起）";
        GroundChange.of(before, after)
                .differences()
                .forEach(one -> brought.differs(row, whose, one.what(), one.before(), one.after()));
        book.add(rows, use, code, words, active, entry, by, now);
    }

    private Integer position(List<GroundRow> rows, GroundRow before) {
        String written = row.get(GroundSheet.POSITION);
        if (!written.isEmpty()) {
            return written.matches("\\d{1,3}") ? Integer.valueOf(written) : null;
        }
        return before != null
                ? before.words().position()
                : Math.min(
                        GroundText.LAST,
                        1 + rows.stream().mapToInt(one -> one.words().position()).max().orElse(0));
    }

    private boolean active(GroundRow before) {
        String written = row.get(GroundSheet.STATE);
        if (written.isEmpty()) {
            return before == null || before.active();
        }
        if (!written.equals(GroundSheet.ACTIVE) && !written.equals(GroundSheet.RETIRED)) {
            throw new WrongGround("“状态”列：“" + written + "”不对，请填 选用 或 停用。");
        }
        return written.equals(GroundSheet.ACTIVE);
    }
}
