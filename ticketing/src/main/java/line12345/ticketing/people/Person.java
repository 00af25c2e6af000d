package line12345.ticketing.people;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.time.Instant;

/**
 * A person with an account, as administrators see it.
 *
 * @param officeId null for people of the hotline itself
 * @param officeName empty for them
 * @param extension the telephone on the desk; null for none
 * @param phone the own telephone, masked; empty for none
 * @param lockedUntil null, or until when wrong passwords keep the account closed
 * @param mustChange has not yet chosen an own password
 */
public record Person(
        long id,
        int version,
        String login,
        String name,
        Role role,
        Long officeId,
        String officeName,
        String extension,
        String phone,
        boolean active,
        Instant lockedUntil,
        boolean mustChange) {
    public Actor actor() {
        return new Actor(id, name, role, officeId, extension);
    }

    public boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    boolean activeAdministrator() {
        return active && role == Role.ADMIN;
    }

    Person as(
            String newName,
            Role newRole,
            Long newOfficeId,
            String newOfficeName,
            String newExtension,
            boolean nowActive) {
        return new Person(
                id,
                version,
                login,
                newName,
                newRole,
                newOfficeId,
                newOfficeName,
                newExtension,
                phone,
                nowActive,
                lockedUntil,
                mustChange);
    }
}
