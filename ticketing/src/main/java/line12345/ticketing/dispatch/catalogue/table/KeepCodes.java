package line12345.ticketing.dispatch.catalogue.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.register.MayEditOffices;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.Checked;
import line12345.ticketing.dispatch.catalogue.CodeTree;
import line12345.ticketing.dispatch.catalogue.CodeTree.Code;
import line12345.ticketing.sheet.Difference;
import line12345.ticketing.sheet.Sheet;
import line12345.ticketing.sheet.SheetRow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the city's matters 事项 or places 地点 in and out as a table. Codes are added and changed,
 * never removed: tickets of years ago still name them.
 */
@ApplicationScoped
public class KeepCodes {
    private static final long CODES = 20_611_212_223L;

    @Inject EntityManager entities;
    @Inject CatalogueVersions versions;
    @Inject CodeHistory history;

    /** UTF-8 with byte order mark. */
    @Transactional
    public byte[] export(CodeTable table, Actor by) {
        MayEditOffices.check(by);
        List<String> headings = new ArrayList<>(table.needed());
        headings.addAll(table.optional());
        return Sheet.write(
                headings, codes(table).all().stream().map(code -> row(table, code)).toList());
    }

    /**
     * @param trial true to hear what it would do, without doing it
     * @return row by row, what is added or changed
     * @throws line12345.ticketing.sheet.WrongSheet with every row that cannot be
     */
    @Transactional
    public List<Difference> bringIn(
            CodeTable table, byte[] file, boolean trial, Actor by, Instant now) {
        MayEditOffices.check(by);
        List<SheetRow> rows = Sheet.read(file, table.needed(), table.optional());
        oneAtATime();
        CodeTree before = codes(table);
        List<Code> codes = CodeRows.read(rows, before);
        Map<String, Integer> numbers = new HashMap<>();
        rows.forEach(row -> numbers.put(row.get(CodeTable.CODE), row.number()));
        List<Difference> differences = new ArrayList<>();
        for (Code code : codes) {
            String was = before.find(code.code()).map(CodeWords::of).orElse("");
            differences.add(
                    new Difference(
                            numbers.getOrDefault(code.code(), 0),
                            code.code() + " " + code.name(),
                            was.isEmpty() ? "新增" : "修改",
                            was,
                            CodeWords.of(code)));
            if (!trial) {
                write(table, code);
                history.note(table, code.code(), was, CodeWords.of(code), "", by, now);
            }
        }
        return differences;
    }

    /** Until the end of the transaction nobody else changes codes. */
    void oneAtATime() {
        entities.createNativeQuery("select pg_advisory_xact_lock(?1)")
                .setParameter(1, CODES)
                .getSingleResult();
    }

    CodeTree codes(CodeTable table) {
        Checked all = versions.checked(null);
        return table == CodeTable.MATTER ? all.matters() : all.places();
    }

    private static List<String> row(CodeTable table, Code code) {
        String parent = code.parent() == null ? "" : code.parent();
        return table == CodeTable.MATTER
                ? List.of(
                        code.code(),
                        code.name(),
                        parent,
                        code.discipline() ? CatalogueSheet.YES : CatalogueSheet.NO)
                : List.of(code.code(), code.name(), parent);
    }

    void write(CodeTable table, Code code) {
        boolean matter = table == CodeTable.MATTER;
        var query =
                entities.createNativeQuery(
                                "insert into "
                                        + table.table()
                                        + " (code, parent_code, name"
                                        + (matter ? ", discipline" : "")
                                        + ") values (?1, cast(?2 as text), ?3"
                                        + (matter ? ", ?4" : "")
                                        + ") on conflict (code) do update set"
                                        + " parent_code = excluded.parent_code,"
                                        + " name = excluded.name"
                                        + (matter ? ", discipline = excluded.discipline" : ""))
                        .setParameter(1, code.code())
                        .setParameter(2, code.parent())
                        .setParameter(3, code.name());
        if (matter) {
            query.setParameter(4, code.discipline());
        }
        query.executeUpdate();
    }
}
