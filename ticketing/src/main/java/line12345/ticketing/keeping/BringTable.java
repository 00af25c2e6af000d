package line12345.ticketing.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.sheet.Difference;
import line12345.ticketing.sheet.Sheet;
import line12345.ticketing.sheet.WrongSheet;

import java.time.Instant;
import java.util.List;

/**
 * Brings a table of rules in 导入, the whole of it or nothing. A trial does the very same and takes
 * it back, so that what was shown is what will be.
 */
@ApplicationScoped
public class BringTable {
    @Inject KeptTables tables;
    @Inject TransactionSynchronizationRegistry transaction;

    /**
     * @param trial true to hear what it would do, without doing it
     * @return row by row, what differs
     * @throws WrongSheet with every row that cannot be
     */
    @Transactional
    public List<Difference> bringIn(String key, byte[] file, boolean trial, Actor by, Instant now) {
        check(by);
        KeptTable table = tables.named(key);
        var rows = Sheet.read(file, table.needed(), table.optional());
        Brought brought = new Brought();
        table.bringIn(rows, brought, by, now);
        brought.refuseTroubles();
        if (trial) {
            transaction.setRollbackOnly();
        }
        return brought.differences();
    }

    static void check(Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotYours("规则表由系统管理员维护，请联系系统管理员。");
        }
    }
}
