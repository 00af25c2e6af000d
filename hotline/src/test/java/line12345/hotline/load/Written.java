package line12345.hotline.load;

import java.util.Map;
import java.util.TreeMap;

/** What the database has counted of itself: rows by table, commits, bytes of its log. */
record Written(Map<String, Rows> tables, long commits, long wal, long size) {
    /** Rows inserted, changed and deleted. */
    record Rows(long inserted, long changed, long deleted) {
        boolean any() {
            return inserted != 0 || changed != 0 || deleted != 0;
        }
    }

    /**
     * PostgreSQL notes a connection's numbers some seconds after it was busy last: ask only then.
     */
    static Written by(Database database, String schema) {
        Map<String, Rows> tables = new TreeMap<>();
        database.rows(
                        """
                        select relname, n_tup_ins, n_tup_upd, n_tup_del from pg_stat_all_tables
                        where schemaname = ?
                        """,
                        schema)
                .forEach(
                        row ->
                                tables.put(
                                        (String) row.get("relname"),
                                        new Rows(
                                                (Long) row.get("n_tup_ins"),
                                                (Long) row.get("n_tup_upd"),
                                                (Long) row.get("n_tup_del"))));
        return new Written(
                tables,
                database.number(
                        "select xact_commit from pg_stat_database where datname = 'postgres'"),
                database.number("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint"),
                database.number(
                        """
                        select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = ? and c.relkind = 'r'
                        """,
                        schema));
    }

    Written since(Written earlier) {
        Map<String, Rows> difference = new TreeMap<>();
        tables.forEach(
                (name, now) -> {
                    Rows then = earlier.tables.getOrDefault(name, new Rows(0, 0, 0));
                    Rows rows =
                            new Rows(
                                    now.inserted - then.inserted,
                                    now.changed - then.changed,
                                    now.deleted - then.deleted);
                    if (rows.any()) {
                        difference.put(name, rows);
                    }
                });
        return new Written(
                difference, commits - earlier.commits, wal - earlier.wal, size - earlier.size);
    }

    double inserted() {
        return tables.values().stream().mapToLong(Rows::inserted).sum();
    }
}
