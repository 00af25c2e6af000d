package line12345.ticketing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Changes a person's name, role, office or telephones 修改账号. */
@ApplicationScoped
public class ChangePerson {
    @Inject PeopleChanges changes;

    /**
     * @param seen the account's version as the administrator saw it
     * @throws PersonChanged when somebody else was quicker
     * @throws WrongPerson when the account cannot be like that
     */
    @Transactional
    public void change(long id, PersonForm form, int seen, Actor by, Instant now) {
        MayEditPeople.check(by);
        Person before = changes.edit(id, seen);
        Person after = changes.written(before, form);
        changes.check(after);
        changes.write(before, after, "", by, now);
        changes.phone(before, form.phone(), "", by, now);
    }
}
