package line12345.hotline.outbound.line;

import line12345.ticketing.account.Role;

import java.util.Set;

/**
 * A number that citizens see when they are called 外显号码.
 *
 * @param shown digits; null for the number that the deployment names
 * @param roles who may use it
 * @param purposes what for
 */
public record OutboundLine(
        String code,
        String name,
        String shown,
        Set<Role> roles,
        Set<Purpose> purposes,
        int place,
        boolean active,
        int version) {
    boolean isFor(Role role, Purpose purpose) {
        return active && roles.contains(role) && purposes.contains(purpose);
    }

    public String roleNames() {
        return String.join("、", roles.stream().map(Role::chinese).toList());
    }

    public String purposeNames() {
        return String.join("、", purposes.stream().map(Purpose::chinese).toList());
    }
}
