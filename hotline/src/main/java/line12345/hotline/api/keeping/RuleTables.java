package line12345.hotline.api.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.register.DepartmentSheet;
import line12345.ticketing.department.register.ImportDepartments;
import line12345.ticketing.dispatch.catalogue.table.CodeTable;
import line12345.ticketing.dispatch.catalogue.table.KeepCodes;
import line12345.ticketing.keeping.BringTable;
import line12345.ticketing.keeping.ExportTable;
import line12345.ticketing.keeping.KeptTable;
import line12345.ticketing.keeping.KeptTables;
import line12345.ticketing.sheet.Difference;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every table that goes out and comes in again, whichever room keeps it, in one manner. */
@ApplicationScoped
class RuleTables {
    @Inject KeptTables kept;
    @Inject ExportTable export;
    @Inject BringTable bring;
    @Inject DepartmentSheet offices;
    @Inject ImportDepartments importOffices;
    @Inject KeepCodes codes;

    @Inject EntityManager entities;

    /** Until the end of the transaction nobody else brings a table in by the interface. */
    void oneAtATime() {
        entities.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('rule tables', 34))")
                .getSingleResult();
    }

    /** Writes a table as a file. */
    interface Out {
        byte[] write(Actor by, Instant now);
    }

    /** Takes a file in, the whole of it or nothing. */
    interface In {
        List<Difference> take(byte[] file, boolean trial, Actor by, Instant now);
    }

    /**
     * @param key in addresses
     * @param hints column or moment → what to know about it
     */
    record One(String key, String chinese, Map<String, String> hints, Out out, In in) {}

    List<One> all() {
        return Stream.concat(
                        kept.all().stream().map(this::kept),
                        Stream.of(offices(), codes(CodeTable.MATTER), codes(CodeTable.PLACE)))
                .toList();
    }

    /**
     * @throws line12345.ticketing.keeping.NoSuchTable unknown
     */
    One named(String key) {
        return all().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseGet(() -> kept(kept.named(key)));
    }

    private One kept(KeptTable table) {
        String key = table.key();
        return new One(
                key,
                table.chinese(),
                table.hints(),
                (by, now) -> export.export(key, by, now),
                (file, trial, by, now) -> bring.bringIn(key, file, trial, by, now));
    }

    private One offices() {
        return new One(
                "departments",
                "承办单位",
                Map.of(),
                (by, now) -> offices.export(by),
                (file, trial, by, now) ->
                        importOffices.bringIn(file, trial, by, now).differences());
    }

    private One codes(CodeTable table) {
        return new One(
                table.table() + "s",
                table.chinese(),
                Map.of(),
                (by, now) -> codes.export(table, by),
                (file, trial, by, now) -> codes.bringIn(table, file, trial, by, now));
    }
}
