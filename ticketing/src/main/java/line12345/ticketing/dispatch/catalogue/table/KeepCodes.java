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
import line12345.ticketing.sheet.Sheet;
import line12345.ticketing.sheet.SheetRow;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings the city's matters 事项 or places 地点 in and out as a table. Codes are added and changed,
 * never removed: tickets of years ago still name them.
 */
@ApplicationScoped
public class KeepCodes {
    private static final long CODES = 20_611_212_223L;

    @Inject EntityManager entities;
    @Inject CatalogueVersions versions;

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
     * @return how many were added or changed
     * @throws line12345.ticketing.sheet.WrongSheet with every row that cannot be
     */
    @Transactional
    public int bringIn(CodeTable table, byte[] file, Actor by) {
        MayEditOffices.check(by);
        List<SheetRow> rows = Sheet.read(file, table.needed(), table.optional());
        entities.createNativeQuery("select pg_advisory_xact_lock(?1)")
                .setParameter(1, CODES)
                .getSingleResult();
        List<Code> codes = CodeRows.read(rows, codes(table));
        codes.forEach(code -> write(table, code));
        return codes.size();
    }

    private CodeTree codes(CodeTable table) {
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

    private void write(CodeTable table, Code code) {
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
