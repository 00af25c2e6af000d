package line12345.hotline.api.admin;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.hotline.api.Coded;
import line12345.hotline.api.Said;
import line12345.ticketing.account.Role;
import line12345.ticketing.people.Person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/**
 * @param phone masked, left out without one
 */
@Schema(name = "Person", description = "A person with an account 人员.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonAnswer(
        long id,
        int version,
        String login,
        String name,
        Coded<Role> role,
        Long departmentId,
        String department,
        String extension,
        String phone,
        boolean active,
        Instant lockedUntil) {
    static PersonAnswer of(Person one) {
        return new PersonAnswer(
                one.id(),
                one.version(),
                one.login(),
                one.name(),
                Coded.of(one.role(), Role::chinese),
                one.officeId(),
                Said.orNull(one.officeName()),
                one.extension(),
                Said.orNull(one.phone()),
                one.active(),
                one.lockedUntil());
    }
}
