package line12345.hotline.console.people;

import line12345.ticketing.account.Role;
import line12345.ticketing.people.PeopleHistory.Change;
import line12345.ticketing.people.Person;

import java.util.Arrays;
import java.util.List;

/**
 * One person with what an administrator needs of them.
 *
 * @param person null for a new one
 * @param self the administrator looks at the own account
 * @param rung the relay may ring the own telephone: an administrator wrote it
 * @param locked too many wrong passwords just now
 */
public record OpenPerson(
        Person person, boolean self, boolean locked, boolean rung, List<Change> history) {
    static OpenPerson fresh() {
        return new OpenPerson(null, false, false, false, List.of());
    }

    public boolean isNew() {
        return person == null;
    }

    public List<PeopleFilter.Pick> roles() {
        return Arrays.stream(Role.values())
                .map(
                        role ->
                                new PeopleFilter.Pick(
                                        role.name(),
                                        role.chinese(),
                                        person != null && person.role() == role))
                .toList();
    }

    public String name() {
        return isNew() ? "" : person.name();
    }

    public String officeName() {
        return isNew() ? "" : person.officeName();
    }

    public Long officeId() {
        return isNew() ? null : person.officeId();
    }

    public String extension() {
        return isNew() || person.extension() == null ? "" : person.extension();
    }

    public String phone() {
        return isNew() ? "" : person.phone();
    }

    /** Where the form is sent to. */
    public String address() {
        return isNew() ? "/people" : "/people/" + person.id();
    }

    /** There is something an administrator could take back. */
    public boolean edited() {
        return history.stream().anyMatch(one -> !one.what().equals("新增"));
    }
}
