package line12345.ticketing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Adds a person 新增人员 with a one-time password. */
@ApplicationScoped
public class AddPerson {
    @Inject PeopleTable table;
    @Inject PeopleChanges changes;

    /**
     * @throws WrongPerson when the account cannot be like that
     */
    @Transactional
    public NewPassword add(PersonForm form, Actor by, Instant now) {
        MayEditPeople.check(by);
        table.lock();
        String login = PeopleChanges.said(form.login());
        Person fresh = changes.written(fresh(login), form);
        changes.check(fresh);
        table.byLogin(login)
                .ifPresent(
                        other ->
                                PeopleChanges.refuse(
                                        "账号“%s”已由“%s”使用%s：请换一个账号。"
                                                .formatted(
                                                        login,
                                                        other.name(),
                                                        other.active() ? "" : "（已停用，可以恢复）")));
        NewPassword made = changes.add(fresh, "", by, now);
        changes.phone(table.find(made.id()).orElseThrow(), form.phone(), "", by, now);
        return made;
    }

    /** An account with nothing but its name at the door. */
    static Person fresh(String login) {
        return new Person(0, 0, login, "", null, null, "", null, "", true, null, true);
    }
}
