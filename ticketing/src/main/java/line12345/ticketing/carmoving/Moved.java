package line12345.ticketing.carmoving;

import line12345.ticketing.intake.Receipt;

/**
 * What the asker is told 挪车结果.
 *
 * @param ownerUnknown the register knows no owner, and people look after it
 * @param receipt of the urgent ticket; null when the owner was told
 */
public record Moved(boolean ownerUnknown, Receipt receipt) {
    /** The owner was told; there is no ticket. */
    public boolean notified() {
        return receipt == null;
    }
}
