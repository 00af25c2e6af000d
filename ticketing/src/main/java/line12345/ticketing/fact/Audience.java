package line12345.ticketing.fact;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may hear a fact: anybody of the roles, and clerks of the one office.
 *
 * @param departmentId the office whose clerks hear it, or null for none
 * @param accountId if not null, of the roles only this person hears it
 */
public record Audience(Set<Role> roles, Long departmentId, Long accountId) {
    public static Audience of(Role first, Role... more) {
        return new Audience(EnumSet.of(first, more), null, null);
    }

    public Audience andOffice(Long department) {
        return new Audience(roles, department, accountId);
    }

    public static Audience only(long accountId, Role role) {
        return new Audience(EnumSet.of(role), null, accountId);
    }

    /** One person, whatever the role. */
    public static Audience personally(long accountId) {
        return new Audience(EnumSet.allOf(Role.class), null, accountId);
    }

    public boolean includes(Actor actor) {
        boolean office =
                actor.ofOffice()
                        && departmentId != null
                        && departmentId.equals(actor.departmentId());
        return office || named(actor);
    }

    private boolean named(Actor actor) {
        // A clerk hears what concerns the own office, never something just for being a clerk.
        boolean right = accountId == null ? !actor.ofOffice() : accountId == actor.accountId();
        return right && roles.contains(actor.role());
    }
}
