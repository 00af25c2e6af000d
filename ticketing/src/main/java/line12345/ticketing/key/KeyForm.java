package line12345.ticketing.key;

import line12345.ticketing.account.Role;

import java.util.List;

/**
 * A key that is asked for, unchecked.
 *
 * @param name of the system that will use it
 * @param owner who answers for it and what it is for
 * @param role whose rights it has
 * @param departmentId the office of a clerk's or leader's key, else null
 * @param rights at least one; reading is always among them
 * @param validUntil its last day, ISO
 */
public record KeyForm(
        String name,
        String owner,
        Role role,
        Long departmentId,
        List<KeyRight> rights,
        String validUntil) {
    public KeyForm {
        rights = rights == null ? List.of() : List.copyOf(rights);
    }
}
