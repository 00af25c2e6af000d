package line12345.ticketing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Closes an account 停用 and opens it again 恢复; sessions end at once, what was claimed is free. */
@ApplicationScoped
public class CloseAccount {
    @Inject PeopleChanges changes;

    /**
     * @param open false to close it
     * @param seen the account's version as the administrator saw it
     * @param why such as 调离
     * @throws PersonChanged when somebody else was quicker
     * @throws WrongPerson the last administrator, oneself, or an office that is no more
     */
    @Transactional
    public void close(long id, boolean open, int seen, String why, Actor by, Instant now) {
        MayEditPeople.check(by);
        Person before = changes.edit(id, seen);
        Person after =
                before.as(
                        before.name(),
                        before.role(),
                        before.officeId(),
                        before.officeName(),
                        before.extension(),
                        open);
        changes.check(after);
        changes.write(before, after, Why.of(why), by, now);
    }
}
