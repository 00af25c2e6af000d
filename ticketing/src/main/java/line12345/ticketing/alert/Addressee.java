package line12345.ticketing.alert;

import line12345.ticketing.notice.Via;

/**
 * Somebody who is told.
 *
 * @param accountId null for an officer on duty without an account
 * @param dutyId the duty whose telephone is used, or null
 */
record Addressee(Long accountId, Long dutyId, String name) {
    /** By message and call the duty's own telephone goes before the person's. */
    boolean byDuty(Via via) {
        return dutyId != null && (via == Via.SMS || via == Via.PHONE);
    }

    boolean reachedBy(Via via) {
        return accountId != null || byDuty(via);
    }
}
