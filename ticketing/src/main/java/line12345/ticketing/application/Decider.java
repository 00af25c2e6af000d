package line12345.ticketing.application;

import line12345.ticketing.account.Role;

/**
 * Who decides an application.
 *
 * @param role of the hotline, or {@link Role#LEADER} for the people of an office
 * @param departmentId the office that sent the part on; null for the hotline
 */
public record Decider(Role role, Long departmentId) {
    public static Decider hotline(Role role) {
        return new Decider(role, null);
    }

    public static Decider office(long departmentId) {
        return new Decider(Role.LEADER, departmentId);
    }
}
