package line12345.ticketing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Lets somebody try again at once who typed the password wrongly too often 解锁. */
@ApplicationScoped
public class UnlockAccount {
    @Inject PeopleTable table;
    @Inject PeopleHistory history;

    /**
     * Harmless twice, and a wrong password typed meanwhile changes nothing about it: no version is
     * asked for.
     *
     * @throws NoSuchPerson unknown
     */
    @Transactional
    public void unlock(long id, Actor by, Instant now) {
        MayEditPeople.check(by);
        table.lock();
        Person person = table.find(id).orElseThrow(NoSuchPerson::new);
        if (person.lockedAt(now)) {
            table.unlock(id);
            history.note(id, "解锁", "已锁定", "可以登录", "", by, now);
        }
    }
}
