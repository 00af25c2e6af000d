package line12345.ticketing.account;

/**
 * Who acts. Passed into every use case, because every read and write asks whose it is.
 *
 * @param accountId 0 for the house itself and for citizens
 * @param name as shown in a timeline
 * @param role null for the house itself and for citizens
 * @param departmentId the office a clerk belongs to, else null
 * @param extension the telephone of an agent, else null
 */
public record Actor(long accountId, String name, Role role, Long departmentId, String extension) {
    public static Actor house() {
        return new Actor(0, "系统", null, null, null);
    }

    public static Actor citizen() {
        return new Actor(0, "市民", null, null, null);
    }

    /** A clerk or leader of an office. */
    public boolean ofOffice() {
        return role != null && role.ofOffice() && departmentId != null;
    }

    public boolean is(Role other) {
        return role == other;
    }
}
