package line12345.ticketing.dispatch.catalogue.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

/** Who uses a code, and its leaving when nobody does. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CodeUse {
    /** Open tickets are counted so far. */
    private static final int MOST = 100;

    @Inject EntityManager entities;

    /**
     * @throws CodeInUse when the catalogue, a draft of it, or any ticket names it
     */
    void remove(CodeTable table, String code, String name) {
        String column = table.table() + "_code";
        long lines = count("select count(*) from catalogue_entry where " + column + " = ?1", code);
        long open =
                count(
                        "select count(*) from (select 1 from ticket where closed_at is null and "
                                + column
                                + " = ?1 limit "
                                + MOST
                                + ") found",
                        code);
        if (lines > 0 || open > 0) {
            throw new CodeInUse(
                    "“%s %s”已经用在%s，不能撤销新增：请先把它们改用别的编码；只想改名的，请导入一张表。"
                            .formatted(code, name, used(lines, open)));
        }
        try {
            entities.createNativeQuery("delete from " + table.table() + " where code = ?1")
                    .setParameter(1, code)
                    .executeUpdate();
        } catch (PersistenceException stillNamed) {
            // Some row names it: the database itself keeps the code of tickets of years ago.
            throw new CodeInUse("“" + code + " " + name + "”在办过的工单里用过，不能撤销新增；只想改名的，请导入一张表。");
        }
    }

    private static String used(long lines, long open) {
        String inCatalogue = lines == 0 ? "" : "派单目录 " + lines + " 行";
        String inTickets = open == 0 ? "" : "在办工单 " + open + (open >= MOST ? " 件以上" : " 件");
        return inCatalogue + (lines > 0 && open > 0 ? "、" : "") + inTickets;
    }

    private long count(String sql, String code) {
        return ((Number)
                        entities.createNativeQuery(sql, Long.class)
                                .setParameter(1, code)
                                .getSingleResult())
                .longValue();
    }
}
